package org.mingzhang.org;

/** What a person does in the unit. Roles are posts, not accounts: one person may hold several. */
public enum Role {
    /** 起草人 */
    DRAFTER,
    /** 股室负责人 */
    DEPARTMENT_HEAD,
    /** 分管领导 */
    DEPUTY_IN_CHARGE,
    /** 主要领导 */
    PRINCIPAL,
    /** 保密审查员 */
    SECRECY_REVIEWER,
    /** 印章管理员 */
    SEAL_KEEPER,
    /** 政务公开专员 */
    DISCLOSURE_OFFICER,
    /** 流程管理员 */
    FLOW_ADMIN,
    /** 系统管理员 */
    SYSTEM_ADMIN
}
