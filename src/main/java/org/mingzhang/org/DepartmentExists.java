package org.mingzhang.org;

import org.mingzhang.base.Refusal;

/** The unit has a department of that name. */
public class DepartmentExists extends Refusal {

    public DepartmentExists() {
        super("org.departmentExists");
    }
}
