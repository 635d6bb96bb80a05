package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** What a template says to the writer, left in: its prompts, limits of words in brackets, orders to fill in. */
final class Prompts implements Rule {

    private static final int LONGEST = 120;

    /** So many prompts that nobody wrote this report yet. */
    private static final int WHOLE_FORM = 4;

    private static final Pattern LIMIT = Pattern.compile(
            "[(\\[][^()\\[\\]]{0,12}?(?:(?:不超过|限|约)\\d{2,5}个?字(?:以内)?" + "|\\d{2,5}个?字(?:以内|左右|以下|之内))[)\\]]");
    private static final Pattern NOT_SAID = Pattern.compile("[^\\u4e00-\\u9fff]");

    private final List<String> prompts;
    private final Pattern order;
    private final Pattern aside;

    Prompts(Words words) {
        prompts = words.list("templatePrompts").stream().map(Prompts::said).toList();
        order = Pattern.compile("(?:" + String.join("|", words.list("orders")) + ").{2,100}?(?:"
                + String.join("|", words.list("orderEndings")) + ")[。;:)]?");
        aside = Pattern.compile("\\([^()]{0,60}(?:" + String.join("|", words.list("asides")) + ")[^()]{0,60}\\)[。;]?");
    }

    @Override
    public void check(Reading reading, Findings findings) {
        List<Place> places = new ArrayList<>();
        for (Line line : reading.lines()) {
            if (line.blank() || line.part().equals("attachments")) {
                continue;
            }
            Matcher limit = LIMIT.matcher(line.norm());
            if (limit.find()) {
                places.add(new Place(line.index(), limit.start(), limit.end()));
            } else if (line.prose() && isPrompt(line)) {
                places.add(Place.of(line));
            }
        }
        if (places.size() >= WHOLE_FORM) {
            findings.error("leftover_prompt", "prompt.form", places, places.size());
        } else if (!places.isEmpty()) {
            findings.warn("leftover_prompt", "prompt.template", places);
        }
    }

    private boolean isPrompt(Line line) {
        String title = line.title();
        if (title.length() > LONGEST || title.length() < 4) {
            return false;
        }
        String said = said(title);
        boolean data = title.chars().anyMatch(Character::isDigit);
        return prompts.contains(said)
                || (!data
                        && (order.matcher(title).matches()
                                || aside.matcher(title).matches()));
    }

    private static String said(String text) {
        return NOT_SAID.matcher(text).replaceAll("");
    }
}
