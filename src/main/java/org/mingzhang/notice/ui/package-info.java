/** The room's pages. */
@NullMarked
package org.mingzhang.notice.ui;

import org.jspecify.annotations.NullMarked;
