package org.mingzhang.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.mingzhang.report.Template;
import org.springframework.stereotype.Component;

/** The checkers of the templates in use. Each takes a while to make, so the last ones are kept. */
@Component
class TemplateChecks {

    /** More versions than a unit works with at one time. */
    private static final int KEPT = 16;

    private final Map<String, OfTemplate> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Entry<String, OfTemplate> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * @param texts for the narrative, with the tables beside it
     * @param scores for the tables
     */
    record OfTemplate(TextChecker texts, ScoreFindings scores, Severities severities) {}

    /** A version of a template never changes, and neither do its checkers. */
    synchronized OfTemplate of(Template template) {
        OfTemplate known = kept.get(template.key());
        if (known != null) {
            return known;
        }
        TemplateSettings settings = TemplateSettings.of(template);
        OfTemplate made = new OfTemplate(
                new TextChecker(settings, false), new ScoreFindings(settings.words()), settings.severities());
        kept.put(template.key(), made);
        return made;
    }
}
