/** How performance is scored, domain reference §5: pure rules over numbers, every parameter from the template. */
@NullMarked
@NamedInterface("scores")
package org.mingzhang.report.scores;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
