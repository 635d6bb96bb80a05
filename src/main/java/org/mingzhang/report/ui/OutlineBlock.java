package org.mingzhang.report.ui;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.base.Texts;
import org.mingzhang.inbox.BlockContext;
import org.mingzhang.inbox.BlockView;
import org.mingzhang.inbox.FormBlock;
import org.mingzhang.inbox.Problem;
import org.mingzhang.org.Person;
import org.mingzhang.report.FigureTokens;
import org.mingzhang.report.FigureValue;
import org.mingzhang.report.SectionText;
import org.mingzhang.report.Template;
import org.mingzhang.report.WordCount;
import org.springframework.stereotype.Component;

/**
 * The report's outline with its text. Submitting and approving wait until no required section is empty and every figure
 * in the text has a value, unless the form says {@code complete: false}: a department fills in its part only.
 */
@Component(OutlineBlock.TYPE)
class OutlineBlock implements FormBlock {

    static final String TYPE = "report-outline";

    private static final Set<String> ONWARD = Set.of("submit", "approve");

    private final Doors doors;

    OutlineBlock(Doors doors) {
        this.doors = doors;
    }

    @Override
    public BlockView open(BlockContext context) {
        String report = context.item().subject();
        if (context.readOnly() || !doors.sections().writable(context.person(), report)) {
            DocumentText document = new DocumentText(doors.reports().current(report), 3);
            return () -> document;
        }
        return new OutlineEditor(doors, context.person(), report);
    }

    @Override
    public List<Problem> problems(BlockContext context, String outcome) {
        List<Problem> problems = new ArrayList<>();
        if (mustBeComplete(context, outcome)) {
            String report = context.item().subject();
            doors.sections().all(context.person(), report).stream()
                    .filter(OutlineBlock::missing)
                    .map(section -> problem("report.ui.sectionMissing", title(section)))
                    .forEach(problems::add);
            tooLong(context.person(), report).forEach(problems::add);
            doors.sections().unresolved(report).stream()
                    .map(token -> problem("report.ui.tokenUnresolved", token.token()))
                    .forEach(problems::add);
        }
        return problems;
    }

    /** Sections above the limit of words that their template sets. */
    private List<Problem> tooLong(Person person, String report) {
        List<FigureValue> figures = doors.figures().all(person, report);
        List<Problem> problems = new ArrayList<>();
        for (SectionText text : doors.sections().all(person, report)) {
            int count = WordCount.of(FigureTokens.printed(text.text(), figures));
            text.section()
                    .words()
                    .filter(limit -> limit.tooMany(count))
                    .flatMap(Template.Words::most)
                    .ifPresent(most -> problems.add(problem("report.ui.tooManyWords", title(text), count, most)));
        }
        return problems;
    }

    /** A required section says nothing. The own text of a section with others under it is only an introduction. */
    static boolean missing(SectionText text) {
        return text.section().required()
                && !text.section().parent()
                && text.text().isBlank();
    }

    static String title(SectionText text) {
        return text.numbering() + text.section().title();
    }

    private static boolean mustBeComplete(BlockContext context, String outcome) {
        return ONWARD.contains(outcome) && !"false".equals(context.settings().get("complete"));
    }

    private static Problem problem(String key, Object... what) {
        Locale locale = Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.SIMPLIFIED_CHINESE);
        return new Problem(TYPE, Texts.of(locale, key, what));
    }
}
