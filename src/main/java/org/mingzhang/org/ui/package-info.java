/** Sign-in in the browser. */
@NullMarked
package org.mingzhang.org.ui;

import org.jspecify.annotations.NullMarked;
