package org.mingzhang.notice;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a person wants to be told.
 *
 * @param listed kinds that stand in the list of notices
 * @param mailed kinds that come by mail
 * @param digestHour 0 to 23: all mails of a day come as one at this hour; empty for at once
 * @param quiet no mail comes in this time, it waits for its end
 * @param language of the mails
 */
public record Choice(
        Set<Kind> listed, Set<Kind> mailed, Optional<Integer> digestHour, Optional<Quiet> quiet, Locale language) {

    /** For who has chosen nothing: everything, at once; progress only in the list. */
    public static final Choice USUAL = new Choice(
            EnumSet.allOf(Kind.class),
            EnumSet.complementOf(EnumSet.of(Kind.PROGRESS)),
            Optional.empty(),
            Optional.empty(),
            Locale.CHINA);

    /** A time of day; over midnight when it ends before it begins. */
    public record Quiet(LocalTime from, LocalTime to) {

        boolean covers(LocalTime time) {
            boolean begun = !time.isBefore(from);
            boolean ended = !time.isBefore(to);
            return from.isBefore(to) ? begun && !ended : begun || !ended;
        }
    }

    static Choice of(ChoiceRow row) {
        Optional<Quiet> quiet = row.quietFrom() == null || row.quietTo() == null
                ? Optional.empty()
                : Optional.of(new Quiet(LocalTime.parse(row.quietFrom()), LocalTime.parse(row.quietTo())));
        return new Choice(
                kinds(row.listed()),
                kinds(row.mailed()),
                Optional.ofNullable(row.digestHour()),
                quiet,
                Locale.forLanguageTag(row.language()));
    }

    ChoiceRow row(String person) {
        return new ChoiceRow(
                person,
                joined(listed),
                joined(mailed),
                digestHour.orElse(null),
                quiet.map(q -> q.from().toString()).orElse(null),
                quiet.map(q -> q.to().toString()).orElse(null),
                language.toLanguageTag());
    }

    private static Set<Kind> kinds(String column) {
        return Arrays.stream(Kind.values())
                .filter(kind -> column.contains("," + kind + ","))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    private static String joined(Set<Kind> kinds) {
        return kinds.stream().map(Kind::name).sorted().collect(Collectors.joining(",", ",", ","));
    }
}
