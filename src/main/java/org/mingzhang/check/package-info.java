/**
 * Tie-outs and narrative checks over a report; the check command.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "audit",
            "org",
            "workflow",
            "inbox",
            "document",
            "report",
            "report :: tables",
            "report :: scores"
        })
package org.mingzhang.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
