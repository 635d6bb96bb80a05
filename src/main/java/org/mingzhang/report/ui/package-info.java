/** Reports in the browser and their blocks in forms. */
@NullMarked
package org.mingzhang.report.ui;

import org.jspecify.annotations.NullMarked;
