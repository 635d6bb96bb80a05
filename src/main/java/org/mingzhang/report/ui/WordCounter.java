package org.mingzhang.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.mingzhang.report.Template;
import org.mingzhang.report.WordCount;

/** 320 字 ／ 不超过 500 字. Screen readers hear of it only when the text crosses a limit. */
final class WordCounter extends Div {

    private enum State {
        FITS,
        MANY,
        FEW
    }

    private final Span count = new Span();
    private final Span crossing = new Span();
    private State state = State.FITS;
    private boolean fresh = true;

    WordCounter() {
        count.addClassName("mz-section-count");
        crossing.addClassName("mz-section-crossing");
        crossing.getElement().setAttribute("aria-live", "polite");
        add(count, crossing);
    }

    /** Another section follows: what was said of the one before is no crossing. */
    void begin() {
        fresh = true;
        crossing.setText("");
    }

    /** @param printed the text as it will be printed */
    void show(String printed, Optional<Template.Words> limits) {
        int words = WordCount.of(printed);
        count.setText(getTranslation("report.ui.characters", words)
                + limits.map(limit -> " ／ " + said(limit)).orElse(""));
        State now = limits.map(limit -> state(limit, words)).orElse(State.FITS);
        count.setClassName("mz-section-count-many", now == State.MANY);
        count.setClassName("mz-section-count-few", now == State.FEW && words > 0);
        if (!fresh && now != state) {
            limits.ifPresent(limit -> crossing.setText(getTranslation("report.ui.words." + now, words, said(limit))));
        }
        state = now;
        fresh = false;
    }

    private static State state(Template.Words limit, int words) {
        if (limit.tooMany(words)) {
            return State.MANY;
        }
        return limit.tooFew(words) ? State.FEW : State.FITS;
    }

    private String said(Template.Words limit) {
        if (limit.most().isEmpty()) {
            return getTranslation("report.ui.words.least", limit.least());
        }
        int most = limit.most().orElseThrow();
        return limit.least() == 0
                ? getTranslation("report.ui.words.most", most)
                : getTranslation("report.ui.words.between", limit.least(), most);
    }
}
