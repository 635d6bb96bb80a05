package org.mingzhang.report.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.base.Texts;
import org.mingzhang.inbox.BlockContext;
import org.mingzhang.inbox.BlockView;
import org.mingzhang.inbox.FormBlock;
import org.mingzhang.inbox.Problem;
import org.mingzhang.report.tables.EvidenceCoverage;
import org.mingzhang.report.tables.TableLayout;
import org.springframework.stereotype.Component;

/** The tables of a report, to fill in or to read. */
@Component(TablesBlock.TYPE)
class TablesBlock implements FormBlock {

    static final String TYPE = "report-tables";

    /** How many rows a problem names. */
    private static final int NAMED = 3;

    private final Doors doors;

    TablesBlock(Doors doors) {
        this.doors = doors;
    }

    @Override
    public BlockView open(BlockContext context) {
        String report = context.item().subject();
        boolean readOnly = context.readOnly() || !doors.sections().writable(context.person(), report);
        TablesView view = new TablesView(doors, context.person(), report, readOnly);
        return () -> view;
    }

    /** What a template requires to be proved stands against passing on, for those who can still bring it. */
    @Override
    public List<Problem> problems(BlockContext context, String outcome) {
        boolean passesOn = outcome.equals("submit") || outcome.equals("approve");
        if (!passesOn
                || !doors.sections().writable(context.person(), context.item().subject())) {
            return List.of();
        }
        List<EvidenceCoverage.Missing> missing =
                doors.evidence().coverage(context.person(), context.item().subject()).stream()
                        .filter(part -> part.rule() == TableLayout.Evidence.REQUIRED)
                        .flatMap(part -> part.missing().stream())
                        .toList();
        return missing.isEmpty() ? List.of() : List.of(new Problem(TYPE, said(missing)));
    }

    private static String said(List<EvidenceCoverage.Missing> missing) {
        Locale locale = Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.SIMPLIFIED_CHINESE);
        String names = missing.stream()
                .limit(NAMED)
                .map(row ->
                        row.label().isBlank() ? Texts.of(locale, "report.ui.tables.row", row.number()) : row.label())
                .collect(Collectors.joining(Texts.of(locale, "report.evidence.comma")));
        String more = missing.size() > NAMED ? " " + Texts.of(locale, "report.evidence.more") : "";
        return Texts.of(locale, "report.evidence.missing", missing.size(), names + more);
    }
}
