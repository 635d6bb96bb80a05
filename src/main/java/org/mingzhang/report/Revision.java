package org.mingzhang.report;

import java.time.Instant;

/**
 * What a report said when somebody passed it on, sent it back or signed it. Never changes.
 *
 * @param number counts the revisions of one report from 1
 * @param stepName of the step it happened in
 * @param sha256 of the content; two revisions with the same one say the same
 */
public record Revision(
        int number, Cause cause, String stepName, String madeBy, String madeByName, Instant madeAt, String sha256) {

    /** Why it was kept. */
    public enum Cause {
        /** 提交审核、提交会填: somebody who could write in it passed it on. */
        SUBMIT,
        /** 退回 */
        RETURN,
        /** 定稿 */
        FREEZE
    }
}
