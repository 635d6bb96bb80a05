/** What changed between two texts and two lists. Knows no report. */
@NullMarked
package org.mingzhang.report.compare;

import org.jspecify.annotations.NullMarked;
