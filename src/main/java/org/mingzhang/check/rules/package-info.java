/** One small class for each kind of finding over text. Word lists and thresholds stand in {@code words.yaml}. */
@NullMarked
package org.mingzhang.check.rules;

import org.jspecify.annotations.NullMarked;
