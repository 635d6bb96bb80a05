package org.mingzhang.audit;

import org.mingzhang.base.Hashes;

/**
 * A line of the record.
 *
 * @param seq counts from 1 without gaps
 * @param atUtc when it happened, ISO 8601 in UTC with milliseconds
 * @param previousHash hash of the line before; 64 zeros for the first
 * @param hash SHA-256 over everything else in the line
 */
public record AuditLine(
        long seq,
        String atUtc,
        String actor,
        String verb,
        String subject,
        String detail,
        String previousHash,
        String hash) {

    static AuditLine after(ChainHead head, String atUtc, Act act) {
        AuditLine unhashed = new AuditLine(
                head.seq() + 1, atUtc, act.actor(), act.verb(), act.subject(), act.detail(), head.hash(), "");
        return new AuditLine(
                unhashed.seq,
                atUtc,
                act.actor(),
                act.verb(),
                act.subject(),
                act.detail(),
                head.hash(),
                unhashed.computedHash());
    }

    String computedHash() {
        return Hashes.sha256(String.join(
                ",",
                field(Long.toString(seq)),
                field(atUtc),
                field(actor),
                field(verb),
                field(subject),
                field(detail),
                field(previousHash)));
    }

    /** With its length, so that no two different lines read the same. */
    private static String field(String value) {
        return value.length() + ":" + value;
    }
}
