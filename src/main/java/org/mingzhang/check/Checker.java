package org.mingzhang.check;

import java.util.List;

/** Checks plain text, without a server and without a database. */
public interface Checker {

    /** @param lines of the report, as they stand */
    List<Finding> check(List<String> lines);
}
