package org.mingzhang.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.workflow.ItemFilter;

/** A filter as the queries take it. {@code onItems}: whether it asks for anything that only items know. */
record Narrowing(
        List<String> words,
        @Nullable String unit,
        @Nullable String flow,
        @Nullable String step,
        @Nullable Instant dueFrom,
        @Nullable Instant dueUntil,
        boolean urged,
        boolean warned,
        boolean onItems) {

    private static final int MOST_WORDS = 10;

    static Narrowing of(ItemFilter filter) {
        LocalDate today = OfficeTime.today(Clock.systemUTC());
        return new Narrowing(
                words(filter.words()),
                filter.unit().orElse(null),
                filter.flow().orElse(null),
                filter.step().orElse(null),
                filter.due().map(due -> due.from(today)).orElse(null),
                filter.due().flatMap(due -> due.until(today)).orElse(null),
                filter.urged(),
                filter.warned(),
                filter.step().isPresent() || filter.due().isPresent() || filter.urged() || filter.warned());
    }

    /** Patterns for {@code like … escape '!'}: each word must be found. */
    private static List<String> words(String typed) {
        return Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> "%" + word.replaceAll("[!%_]", "!$0") + "%")
                .toList();
    }
}
