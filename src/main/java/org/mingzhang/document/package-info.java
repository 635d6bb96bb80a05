/**
 * Paper: HTML to PDF by the rules of GB/T 9704, fonts, the picture of a seal. It knows no report.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base"})
package org.mingzhang.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
