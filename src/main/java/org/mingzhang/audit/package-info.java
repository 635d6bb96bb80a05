/**
 * Who did what to what, when: append-only and hash-chained.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base"})
package org.mingzhang.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
