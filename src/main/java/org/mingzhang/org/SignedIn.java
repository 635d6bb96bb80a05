package org.mingzhang.org;

import java.util.Optional;

/** The person behind the running request. */
public interface SignedIn {

    /** @throws NotSignedIn when nobody is signed in */
    Person person();

    Optional<Person> find();
}
