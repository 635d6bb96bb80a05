/** Reads plain text: lines, headings, sentences, and every number with what it counts. */
@NullMarked
package org.mingzhang.check.text;

import org.jspecify.annotations.NullMarked;
