package org.mingzhang;

import org.mingzhang.org.People;
import org.mingzhang.org.Person;
import org.springframework.stereotype.Component;

/** The demonstration's people, for tests. Login and password are the same; the id is {@code demo-} and the login. */
@Component
public class DemoPeople {

    /** Id of 株洲市芦淞区司法局. */
    public static final String UNIT = "demo-justice";

    /** Id of 株洲市芦淞区民政局. */
    public static final String OTHER_UNIT = "demo-civil";

    /** 办公室, whose head is {@link #departmentHead}. */
    public static final String OFFICE = "demo-office";

    /** 法制办公室, whose head is {@link #legalHead}. */
    public static final String LEGAL = "demo-legal";

    /** 社区矫正中心, whose head is {@link #correctionHead}. */
    public static final String CORRECTION = "demo-correction";

    private final People people;

    DemoPeople(People people) {
        this.people = people;
    }

    public Person drafter() {
        return person("drafter");
    }

    public Person departmentHead() {
        return person("department-head");
    }

    public Person legalHead() {
        return person("department-head-legal");
    }

    public Person correctionHead() {
        return person("department-head-correction");
    }

    public Person deputyInCharge() {
        return person("deputy-in-charge");
    }

    public Person principal() {
        return person("principal");
    }

    public Person secrecyReviewer() {
        return person("secrecy-reviewer");
    }

    public Person sealKeeper() {
        return person("seal-keeper");
    }

    public Person disclosureOfficer() {
        return person("disclosure-officer");
    }

    public Person flowAdmin() {
        return person("flow-admin");
    }

    public Person systemAdmin() {
        return person("system-admin");
    }

    /** Works for {@link #OTHER_UNIT}. */
    public Person otherUnitDrafter() {
        return person("drafter-civil");
    }

    /** Works for {@link #OTHER_UNIT}. */
    public Person otherUnitPrincipal() {
        return person("principal-civil");
    }

    public Person person(String login) {
        return people.byLogin(login).orElseThrow();
    }
}
