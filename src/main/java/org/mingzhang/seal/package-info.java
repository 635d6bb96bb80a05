/**
 * Seals, the seal use register, signing and verification.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "audit", "org", "workflow", "inbox", "document"})
package org.mingzhang.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
