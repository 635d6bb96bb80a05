package org.mingzhang.report.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be taken back. */
final class Asking {

    private Asking() {}

    static void before(String question, String why, String verb, Runnable act) {
        ConfirmDialog dialog = new ConfirmDialog(question, why, verb, confirm -> act.run());
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("report.ui.cancel"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }
}
