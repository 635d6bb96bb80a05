package org.mingzhang.shell;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.base.Forbidden;
import org.mingzhang.base.Refusal;
import org.mingzhang.base.Texts;
import org.mingzhang.org.Person;
import org.mingzhang.org.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Turns whatever was thrown into words for people. What nobody foresaw gets a number that also stands in the log. */
@Component
class Trouble {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    private final SignedIn signedIn;
    private final Audit audit;

    Trouble(SignedIn signedIn, Audit audit) {
        this.signedIn = signedIn;
        this.audit = audit;
    }

    /** A status for the browser and a text for people. */
    record Answer(int status, String title, String text) {}

    Answer answer(Throwable thrown, Locale locale) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refused(refusal, locale);
            }
        }
        return unforeseen(thrown, locale);
    }

    /** A page that the person's roles do not open. */
    Answer closedPage(String path, Locale locale) {
        audit.refused(
                new Act(signedIn.find().map(Person::id).orElse("anonymous"), "shell.openPage", path, "NotAllowed"));
        return new Answer(403, Texts.of(locale, "shell.forbidden"), Texts.of(locale, "org.notAllowed"));
    }

    private static Answer refused(Refusal refusal, Locale locale) {
        return refusal instanceof Forbidden
                ? new Answer(403, Texts.of(locale, "shell.forbidden"), refusal.text(locale))
                : new Answer(409, Texts.of(locale, "shell.refused"), refusal.text(locale));
    }

    private static Answer unforeseen(Throwable thrown, Locale locale) {
        byte[] number = new byte[4];
        new SecureRandom().nextBytes(number);
        String incident = HexFormat.of().formatHex(number);
        LOG.error("Incident {}", incident, thrown);
        return new Answer(500, Texts.of(locale, "shell.incident.title"), Texts.of(locale, "shell.incident", incident));
    }
}
