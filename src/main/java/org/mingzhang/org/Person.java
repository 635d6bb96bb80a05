package org.mingzhang.org;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody with an account.
 *
 * @param id never changes
 * @param login the name typed at sign-in
 * @param unit id of the unit the person works for
 * @param department id of the office inside the unit; empty for the leadership
 */
public record Person(String id, String login, String name, String unit, Optional<String> department, Set<Role> roles) {

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
