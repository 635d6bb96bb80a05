/**
 * Templates, reports, sections, figures, budget lines, frozen versions; import and rendering.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "audit", "org", "workflow", "inbox", "document"})
package org.mingzhang.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
