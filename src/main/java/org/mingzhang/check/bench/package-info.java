/** The command {@code bench check}: how fast the checker is on this machine. */
@NullMarked
package org.mingzhang.check.bench;

import org.jspecify.annotations.NullMarked;
