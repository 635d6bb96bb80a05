package org.mingzhang.org;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Asks the database each time: somebody whose account was closed is nobody from the next click on. */
@Service
class CurrentPerson implements SignedIn {

    private final People people;
    private final Absences absences;

    CurrentPerson(People people, Absences absences) {
        this.people = people;
        this.absences = absences;
    }

    @Override
    public Person person() {
        return find().orElseThrow(NotSignedIn::new);
    }

    @Override
    public Optional<Person> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(who -> !(who instanceof AnonymousAuthenticationToken))
                .map(Authentication::getName)
                .flatMap(people::byLogin)
                .map(absences::withStandIns);
    }
}
