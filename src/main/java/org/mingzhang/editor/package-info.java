/**
 * Flows edited in the browser: drafts, lint, publishing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "audit", "org", "workflow", "inbox"})
package org.mingzhang.editor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
