package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;

/** The same amount written with different decimals: 67.2 and 67.20. */
final class AmountFormats implements Rule {

    /** 67..20万元, 67.20.万元, 67.2.0万元. */
    private static final Pattern STRAY = Pattern.compile(
            "(?<![\\d.])\\d{1,9}(?:\\.{2,3}\\d{1,9}|\\.\\d{1,4}\\.\\d{0,4}|\\.(?!\\d)) ?(?:万|亿)?元(?![旦宵])");

    @Override
    public void check(Reading reading, Findings findings) {
        for (Line line : reading.lines()) {
            Matcher stray = STRAY.matcher(line.norm());
            while (stray.find()) {
                Place place = new Place(line.index(), stray.start(), stray.end());
                findings.info("number_format", "format.stray", List.of(place), stray.group());
            }
        }
        Map<BigDecimal, Mention> seen = new LinkedHashMap<>();
        Map<BigDecimal, Mention> other = new LinkedHashMap<>();
        reading.sentences().flatMap(sentence -> sentence.mentions().stream()).forEach(mention -> {
            if (!mention.money()
                    || mention.scale() == 0
                    || mention.approximate()
                    || !mention.classifier().equals("万元")) {
                return;
            }
            BigDecimal value = mention.value().stripTrailingZeros();
            Mention before = seen.putIfAbsent(value, mention);
            if (before != null && before.scale() != mention.scale()) {
                other.putIfAbsent(value, mention);
            }
        });
        other.forEach((value, mention) -> {
            Mention first = seen.getOrDefault(value, mention);
            List<Place> places = List.of(
                    new Place(first.line(), first.start(), first.end()),
                    new Place(mention.line(), mention.start(), mention.end()));
            findings.info("number_format", "format.amount", places, Numbers.plain(value, mention));
        });
    }
}
