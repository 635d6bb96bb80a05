/**
 * Units, departments, people, roles; sign-in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "audit"})
package org.mingzhang.org;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
