package org.mingzhang.check.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.base.Texts;
import org.mingzhang.check.Checked;
import org.mingzhang.check.Checks;
import org.mingzhang.inbox.BlockContext;
import org.mingzhang.inbox.BlockView;
import org.mingzhang.inbox.FormBlock;
import org.mingzhang.inbox.Problem;
import org.springframework.stereotype.Component;

/**
 * What the checker found in the report. Errors stand against submitting and approving; warnings without an explanation
 * stand against submitting. The form's setting {@code blocking} says otherwise: {@code errors}, {@code warnings}, {@code none}.
 */
@Component(CheckResultsBlock.TYPE)
class CheckResultsBlock implements FormBlock {

    static final String TYPE = "check-results";

    private final Checks checks;
    private final Clock clock;

    CheckResultsBlock(Checks checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    public BlockView open(BlockContext context) {
        return new CheckResults(checks, clock, context);
    }

    @Override
    public List<Problem> problems(BlockContext context, String outcome) {
        String blocking = blocking(context, outcome);
        if (blocking.equals("none")) {
            return List.of();
        }
        return checks.of(context.person(), context.item().subject()).stream()
                .filter(checked -> checked.error() || (blocking.equals("warnings") && checked.unexplained()))
                .map(CheckResultsBlock::problem)
                .toList();
    }

    private static String blocking(BlockContext context, String outcome) {
        String usual = outcome.equals("submit") ? "warnings" : outcome.equals("approve") ? "errors" : "none";
        return usual.equals("none") ? usual : String.valueOf(context.settings().getOrDefault("blocking", usual));
    }

    private static Problem problem(Checked checked) {
        Locale locale = Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.SIMPLIFIED_CHINESE);
        String key = checked.error() ? "check.blocked.error" : "check.blocked.warn";
        return new Problem(TYPE, Texts.of(locale, key, checked.finding().text(locale)));
    }
}
