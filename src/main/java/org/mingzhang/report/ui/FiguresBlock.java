package org.mingzhang.report.ui;

import com.vaadin.flow.component.html.Div;
import org.mingzhang.inbox.BlockContext;
import org.mingzhang.inbox.BlockView;
import org.mingzhang.inbox.FormBlock;
import org.mingzhang.inbox.SubjectChanged;
import org.mingzhang.org.Person;
import org.springframework.stereotype.Component;

/**
 * Figures and the table of projects. With the setting {@code view: summary} only the most important figures, large, for
 * somebody who decides.
 */
@Component("report-figures")
class FiguresBlock implements FormBlock {

    private final Doors doors;

    FiguresBlock(Doors doors) {
        this.doors = doors;
    }

    @Override
    public BlockView open(BlockContext context) {
        String report = context.item().subject();
        Person person = context.person();
        if ("summary".equals(context.settings().get("view"))) {
            FigureSummary summary = new FigureSummary(doors, person, report);
            return () -> summary;
        }
        boolean readOnly = context.readOnly() || !doors.sections().writable(person, report);
        Div both = both(doors, person, report, readOnly);
        return () -> both;
    }

    /** The figures above the table of projects. */
    static Div both(Doors doors, Person person, String report, boolean readOnly) {
        FigureTable figures = new FigureTable(doors, person, report, readOnly);
        BudgetTable projects = new BudgetTable(doors, person, report, readOnly, figures::readAgain);
        Div both = new Div(figures, projects);
        both.addClassName("mz-figures-block");
        SubjectChanged.listen(both, changed -> {
            figures.readAgain();
            if (changed.replaced()) {
                projects.readAgain();
            }
        });
        return both;
    }
}
