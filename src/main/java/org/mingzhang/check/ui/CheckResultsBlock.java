package org.mingzhang.check.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.base.Texts;
import org.mingzhang.check.Checked;
import org.mingzhang.check.Checks;
import org.mingzhang.check.Finding.Severity;
import org.mingzhang.inbox.BlockContext;
import org.mingzhang.inbox.BlockView;
import org.mingzhang.inbox.FormBlock;
import org.mingzhang.inbox.Problem;
import org.mingzhang.workflow.WorkLists;
import org.springframework.stereotype.Component;

/**
 * What the checker found in the report. Errors stand against submitting and approving; warnings without an explanation
 * stand against submitting. The form's setting {@code blocking} says otherwise: {@code errors}, {@code warnings}, {@code none}.
 */
@Component(CheckResultsBlock.TYPE)
class CheckResultsBlock implements FormBlock {

    static final String TYPE = "check-results";

    private final Checks checks;
    private final WorkLists lists;
    private final Clock clock;

    CheckResultsBlock(Checks checks, WorkLists lists, Clock clock) {
        this.checks = checks;
        this.lists = lists;
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
        List<Checked> all = checks.of(context.person(), context.item().subject());
        long warnings = all.stream()
                .filter(found -> found.finding().severity() == Severity.WARN)
                .count();
        lists.warn(context.item().subject(), (int) warnings);
        List<Problem> problems = new ArrayList<>();
        count(all.stream().filter(Checked::error)).ifPresent(n -> problems.add(problem("check.blocked.error", n)));
        if (blocking.equals("warnings")) {
            count(all.stream().filter(Checked::unexplained))
                    .ifPresent(n -> problems.add(problem("check.blocked.warn", n)));
        }
        return problems;
    }

    private static Optional<Long> count(Stream<Checked> findings) {
        return Optional.of(findings.count()).filter(n -> n > 0);
    }

    private static String blocking(BlockContext context, String outcome) {
        String usual = outcome.equals("submit") ? "warnings" : outcome.equals("approve") ? "errors" : "none";
        return usual.equals("none") ? usual : String.valueOf(context.settings().getOrDefault("blocking", usual));
    }

    /** One line for all: the findings themselves stand in the block, which the line leads to. */
    private static Problem problem(String key, long findings) {
        Locale locale = Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.SIMPLIFIED_CHINESE);
        return new Problem(TYPE, Texts.of(locale, key, findings));
    }
}
