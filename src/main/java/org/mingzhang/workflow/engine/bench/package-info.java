/** The commands {@code bench verbs} and {@code bench inbox}: whether every verb is right in every flow, and how fast lists are. */
@NullMarked
package org.mingzhang.workflow.engine.bench;

import org.jspecify.annotations.NullMarked;
