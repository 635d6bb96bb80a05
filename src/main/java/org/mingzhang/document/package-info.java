/**
 * Paper: HTML to PDF by the rules of GB/T 9704, fonts, the picture of a seal; and the text of files that people bring.
 * It knows no report.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base"})
package org.mingzhang.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
