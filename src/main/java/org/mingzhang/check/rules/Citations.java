package org.mingzhang.check.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Reading;

/** 发文字号: the year in 〔〕, no 第, no padded number. Dates that cannot be, and a report older than its year's end. */
final class Citations implements Rule {

    private static final Pattern NUMBER =
            Pattern.compile("[\\u4e00-\\u9fff]{2,8} ?([\\[(〔]) ?(20\\d\\d) ?([\\])〕]) ?(第?) ?(0*)([1-9]\\d{0,3}) ?号");
    private static final Pattern DATE = Pattern.compile("(20\\d\\d)年(\\d{1,2})月(?:(\\d{1,2})日)?");

    private static final Pattern RANGE =
            Pattern.compile("(20\\d\\d)年(\\d{1,2})月(\\d{1,2})日?[至到—-](?:(20\\d\\d)年)?(\\d{1,2})月(\\d{1,2})日");

    @Override
    public void check(Reading reading, Findings findings) {
        int last = reading.lastHeading().map(Line::index).orElse(Integer.MAX_VALUE);
        for (Line line : reading.lines()) {
            Matcher number = NUMBER.matcher(line.norm());
            while (number.find()) {
                boolean brackets =
                        number.group(1).equals("〔") && number.group(3).equals("〕");
                if (!brackets || !number.group(4).isEmpty() || !number.group(5).isEmpty()) {
                    findings.warn(
                            "citation_format",
                            "citation",
                            List.of(new Place(line.index(), number.start(), number.end())));
                }
            }
            dates(reading, line, last, findings);
            order(line, findings);
        }
    }

    /** 从某日至某日: the second not before the first. */
    private static void order(Line line, Findings findings) {
        Matcher range = RANGE.matcher(line.norm());
        while (range.find()) {
            boolean sameYear = range.group(4) == null;
            int from = day(range.group(1), range.group(2), range.group(3));
            int to = day(sameYear ? range.group(1) : range.group(4), range.group(5), range.group(6));
            if (to < from) {
                findings.info("date_logic", "date.order", List.of(new Place(line.index(), range.start(), range.end())));
            }
        }
    }

    private static int day(String year, String month, String day) {
        return (Integer.parseInt(year) * 100 + Integer.parseInt(month)) * 100 + Integer.parseInt(day);
    }

    /** @param last index of the last heading: a date alone on a line behind it is the report's own */
    private static void dates(Reading reading, Line line, int last, Findings findings) {
        int alone = line.index() > last ? line.norm().strip().length() : -1;
        Matcher date = DATE.matcher(line.norm());
        while (date.find()) {
            int month = Integer.parseInt(date.group(2));
            int day = date.group(3) == null ? 1 : Integer.parseInt(date.group(3));
            Place place = new Place(line.index(), date.start(), date.end());
            if (month < 1
                    || month > 12
                    || day < 1
                    || day
                            > java.time.YearMonth.of(Integer.parseInt(date.group(1)), Math.clamp(month, 1, 12))
                                    .lengthOfMonth()) {
                findings.warn("date_logic", "date.impossible", List.of(place));
            } else if (alone == date.end() - date.start()
                    && reading.year() > 0
                    && Integer.parseInt(date.group(1)) <= reading.year()) {
                findings.info("date_logic", "date.early", List.of(place), reading.year());
            }
        }
    }
}
