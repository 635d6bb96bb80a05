package org.mingzhang.notice;

/** What a person is told of. Names are the ends of text keys. */
public enum Kind {
    /** 待办: an item waits for the person. */
    OFFERED,
    /** 催办: somebody wants the item handled. */
    URGED,
    /** 转办: the item came from somebody else. */
    TRANSFERRED,
    /** 退回: what the person drafted or approved went back. */
    SENT_BACK,
    /** 进展: what the person started was handled at a step. */
    PROGRESS,
    /** 将到期 */
    FALLS_DUE,
    /** 已逾期 */
    OVERDUE,
    /** 下属逾期: the person is the superior of those who should have handled the item. */
    ESCALATED;

    /** Says something about an item that waits, and is void once somebody has handled it. */
    boolean isOfWaiting() {
        return this != SENT_BACK && this != PROGRESS;
    }
}
