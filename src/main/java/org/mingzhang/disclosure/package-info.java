/**
 * The public portal, publication and its clocks.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "audit", "org", "workflow", "inbox", "document", "report", "seal"})
package org.mingzhang.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
