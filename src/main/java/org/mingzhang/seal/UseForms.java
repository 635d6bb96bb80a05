package org.mingzhang.seal;

import java.util.Map;
import org.mingzhang.document.Paper;
import org.mingzhang.inbox.FinishedForms;
import org.springframework.stereotype.Component;

/** What the seal keeper wrote into the form of the step: its fields {@code sealReason} and {@code copies}. */
@Component
class UseForms {

    private final FinishedForms forms;

    UseForms(FinishedForms forms) {
        this.forms = forms;
    }

    /** @param title 用印事由; {@code copies} 份数 */
    record UseForm(String title, int copies) {}

    /** Without such fields in the form: the paper's title, one copy. */
    UseForm of(String subject, Paper paper) {
        Map<String, Object> values = forms.of(subject, Signatories.APPLY_SEAL);
        String reason = values.get("sealReason") instanceof String text ? text.strip() : "";
        int copies = values.get("copies") instanceof Number number ? number.intValue() : 1;
        return new UseForm(reason.isEmpty() ? paper.title() : reason, Math.max(1, copies));
    }
}
