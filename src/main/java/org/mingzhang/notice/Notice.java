package org.mingzhang.notice;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.base.Texts;

/**
 * Something a person was told.
 *
 * @param item id of the item to go to; empty when there is none
 * @param title of what it is about
 * @param detail what somebody wrote: a reason, an opinion; may be empty
 */
public record Notice(
        String id,
        Kind kind,
        Optional<String> item,
        String title,
        String stepName,
        String unitName,
        String actorName,
        String detail,
        Instant at,
        boolean read) {

    /** One sentence in the reader's language, as plain text. */
    public String text(Locale locale) {
        return Texts.of(locale, "notice.says." + kind, title, stepName, actorName, unitName);
    }
}
