package org.mingzhang.workflow;

/** The lists of somebody's work. */
public enum WorkList {
    /** 待办: offered to or taken by one, most urgent first. */
    WAITING,
    /** 已办: finished by oneself, newest first. */
    DONE,
    /** 我发起: subjects one started, newest first. */
    STARTED,
    /** 抄送我: subjects one was given to read, unread first, then newest. */
    COPIED,
    /** 关注: subjects one follows, newest first. */
    FOLLOWED
}
