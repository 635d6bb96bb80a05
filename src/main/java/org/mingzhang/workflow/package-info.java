/**
 * Flows, work items and process steps in our words. It knows subjects by id only, never what they are. Nothing outside {@code workflow.engine} may name the engine.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "audit"})
package org.mingzhang.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
