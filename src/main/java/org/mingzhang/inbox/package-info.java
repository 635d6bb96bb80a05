/**
 * The list of work items, the task page, forms and their blocks, the approval verbs. It knows no report.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "audit", "org", "workflow"})
package org.mingzhang.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
