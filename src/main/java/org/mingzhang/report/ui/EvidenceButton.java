package org.mingzhang.report.ui;

import com.vaadin.flow.component.button.Button;

/** Opens the evidence for a row; says how many files there are, and that one is missing. */
final class EvidenceButton extends Button {

    EvidenceButton(Runnable open) {
        addClickListener(click -> open.run());
        addClassName("mz-evidence-button");
    }

    /** @param missing whether the row says a result that nothing proves */
    void show(String row, int files, boolean missing) {
        setText(
                files > 0
                        ? getTranslation("report.ui.evidence.some", files)
                        : getTranslation(missing ? "report.ui.evidence.lacking" : "report.ui.evidence.none"));
        setAriaLabel(
                getTranslation(missing ? "report.ui.evidence.labelLacking" : "report.ui.evidence.label", row, files));
        setClassName("mz-evidence-missing", missing);
    }
}
