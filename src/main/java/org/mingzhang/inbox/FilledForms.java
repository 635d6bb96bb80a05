package org.mingzhang.inbox;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was filled in at the steps a subject has been through, for process steps and pages that come after. */
@Service
@Transactional(readOnly = true)
public class FilledForms {

    private final FormDataMapper mapper;

    FilledForms(FormDataMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * The accepted values of the last time the step was finished, by key: texts, {@code BigDecimal}s, {@code Boolean}s,
     * lists of texts, dates as ISO texts. Empty when it never was. For steps that do not run per department.
     */
    public Map<String, Object> latest(String subject, String step) {
        return mapper.latestFinished(subject, step, "").map(FormData::values).orElse(Map.of());
    }
}
