/** Check results in forms. */
@NullMarked
package org.mingzhang.check.ui;

import org.jspecify.annotations.NullMarked;
