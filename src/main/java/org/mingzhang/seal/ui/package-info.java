/** The seal's block in forms and the register in the browser. */
@NullMarked
package org.mingzhang.seal.ui;

import org.jspecify.annotations.NullMarked;
