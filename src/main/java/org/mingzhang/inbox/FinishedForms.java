package org.mingzhang.inbox;

import java.util.Map;
import org.springframework.stereotype.Service;

/** What was written into the forms of finished items, for process steps that come after them. */
@Service
public class FinishedForms {

    private final FormDataMapper mapper;

    FinishedForms(FormDataMapper mapper) {
        this.mapper = mapper;
    }

    /** The values the subject's newest finished item of the step was finished with, by the keys of their fields. */
    public Map<String, Object> of(String subject, String step) {
        return mapper.latestFinished(subject, step, "").map(FormData::values).orElse(Map.of());
    }
}
