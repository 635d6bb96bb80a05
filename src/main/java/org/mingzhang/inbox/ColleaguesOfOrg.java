package org.mingzhang.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.org.People;
import org.mingzhang.org.Person;
import org.mingzhang.org.Role;
import org.mingzhang.workflow.Colleague;
import org.mingzhang.workflow.Directory;
import org.springframework.stereotype.Component;

/** {@link Directory} of the people who have an account. */
@Component
class ColleaguesOfOrg implements Directory {

    /** As {@link org.mingzhang.workflow.Groups} writes them. */
    private static final Pattern GROUP = Pattern.compile("(unit|department):(.+):([A-Z_]+)");

    private final People people;

    ColleaguesOfOrg(People people) {
        this.people = people;
    }

    @Override
    public List<Colleague> holding(String group) {
        Matcher key = GROUP.matcher(group);
        Optional<Role> role = key.matches() ? role(key.group(3)) : Optional.empty();
        if (role.isEmpty()) {
            return List.of();
        }
        List<Person> holders = key.group(1).equals("unit")
                ? people.withRole(key.group(2), role.get())
                : people.withRoleInDepartment(key.group(2), role.get());
        return holders.stream()
                .map(person -> new Colleague(person.id(), person.name()))
                .toList();
    }

    private static Optional<Role> role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst();
    }
}
