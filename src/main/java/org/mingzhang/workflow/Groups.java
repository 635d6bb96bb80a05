package org.mingzhang.workflow;

/**
 * Keys of the groups that work items are offered to. A flow names a role ({@code camunda:candidateGroups="PRINCIPAL"});
 * the key binds it to the unit of the report, or to one department inside it.
 */
public final class Groups {

    private Groups() {}

    public static String inUnit(String unit, String role) {
        return "unit:" + unit + ":" + role;
    }

    /** The role in a key. */
    public static String role(String group) {
        return group.substring(group.lastIndexOf(':') + 1);
    }

    /** For steps that run once for each department, in the departments named by the drafter. */
    public static String inDepartment(String department, String role) {
        return "department:" + department + ":" + role;
    }
}
