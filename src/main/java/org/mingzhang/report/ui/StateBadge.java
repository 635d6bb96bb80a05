package org.mingzhang.report.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.mingzhang.report.ReportState;

/** A report's state as a word with a shape. */
final class StateBadge extends Span {

    StateBadge(ReportState state) {
        addClassNames("mz-badge", "mz-state-" + state.name().toLowerCase(Locale.ROOT));
        switch (state) {
            case DRAFT -> setText("◔ " + getTranslation("report.ui.state.draft"));
            case FROZEN -> setText("◆ " + getTranslation("report.ui.state.frozen"));
            case PUBLISHED -> setText("✔ " + getTranslation("report.ui.state.published"));
        }
    }
}
