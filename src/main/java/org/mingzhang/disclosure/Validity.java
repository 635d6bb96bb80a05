package org.mingzhang.disclosure;

/** 时效性 of published information. Only valid information is shown. */
public enum Validity {
    /** 有效 */
    VALID,
    /** 已修改: a later version took its place. */
    AMENDED,
    /** 失效: taken back. */
    REVOKED
}
