package org.mingzhang.workflow;

/** What happens when the step a subject was sent back to is done. */
public enum AfterReturn {
    /** 重走全部: every step in between is gone through again, and its opinion is void. */
    ALL_AGAIN,
    /** 直接回到我: the subject comes straight back to who sent it; the opinions in between stay. */
    STRAIGHT_BACK
}
