package org.mingzhang.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes lines at the very end of their transaction: the chain is locked only for that moment, and a refused act, which
 * is recorded in a transaction of its own, never waits for a lock that its caller holds.
 */
@Service
class ChainedAudit implements Audit {

    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final AuditMapper lines;
    private final Clock clock = Clock.systemUTC();

    ChainedAudit(AuditMapper lines) {
        this.lines = lines;
    }

    @Override
    @Transactional
    public void record(Act act) {
        atCommit(act);
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(Act act) {
        atCommit(act);
    }

    private void atCommit(Act act) {
        Instant at = clock.instant();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                append(at, act);
            }
        });
    }

    private void append(Instant at, Act act) {
        AuditLine line = AuditLine.after(lines.lockedHead(), MILLIS.format(at), fitting(act));
        lines.insert(line);
        lines.moveHead(line);
    }

    /** Ids come from addresses that anybody may type: an endless one must not stop its own refusal from being recorded. */
    private static Act fitting(Act act) {
        return new Act(cut(act.actor(), 100), cut(act.verb(), 100), cut(act.subject(), 200), act.detail());
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
