package org.mingzhang.workflow.engine;

import org.jspecify.annotations.Nullable;

/**
 * A row of wrk_shortcut.
 *
 * @param step where the subject goes on; {@code forDepartment} for a step that runs per department, else empty
 * @param ends the other way round: a token that was put at a join and ends with the shortcut
 * @param person who sent it back and gets it again; null for the others whose items ended with that
 */
record ShortcutRow(
        String subject,
        String atStep,
        String department,
        String step,
        String forDepartment,
        boolean ends,
        @Nullable String person,
        @Nullable String personName) {}
