/** The flow editor in the browser. */
@NullMarked
package org.mingzhang.editor.ui;

import org.jspecify.annotations.NullMarked;
