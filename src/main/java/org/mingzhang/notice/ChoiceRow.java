package org.mingzhang.notice;

import org.jspecify.annotations.Nullable;

/** A row of ntc_choice. */
record ChoiceRow(
        String person,
        String listed,
        String mailed,
        @Nullable Integer digestHour,
        @Nullable String quietFrom,
        @Nullable String quietTo,
        String language) {}
