package org.mingzhang.check.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The amounts of one project as one place of the text states them.
 *
 * @param name as written
 * @param core the name without 项目, 经费 and the like: what two ways to name a project have in common
 * @param line counted from 0
 * @param start where the name begins, {@code end} after the last amount
 * @param comma whether a mark stands between the name and the first amount
 */
public record ProjectLine(
        String name, String core, int line, int start, int end, boolean comma, Map<Role, Mention> amounts) {

    /** What an amount is for the project. */
    public enum Role {
        CARRIED_IN,
        INITIAL,
        ADJUSTMENT,
        FULL_YEAR,
        EXECUTED,
        CARRIED_OUT
    }

    ProjectLine with(Role role, Mention mention) {
        Map<Role, Mention> more = new EnumMap<>(Role.class);
        more.putAll(amounts);
        more.putIfAbsent(role, mention);
        return new ProjectLine(name, core, line, start, Math.max(end, mention.end()), comma, more);
    }

    public Optional<Mention> amount(Role role) {
        return Optional.ofNullable(amounts.get(role));
    }

    /** Whether two names mean one project. */
    public boolean same(ProjectLine other) {
        return core.equals(other.core)
                || (Math.min(core.length(), other.core.length()) >= 4
                        && (core.contains(other.core) || other.core.contains(core)));
    }
}
