/**
 * Layout, navigation, errors, language.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "audit", "org", "workflow", "inbox", "report", "notice"})
package org.mingzhang.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
