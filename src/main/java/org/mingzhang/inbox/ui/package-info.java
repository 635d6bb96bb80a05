/** The inbox and the task page in the browser. */
@NullMarked
package org.mingzhang.inbox.ui;

import org.jspecify.annotations.NullMarked;
