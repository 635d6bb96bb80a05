/** What every room needs and no room owns: ids, money, the office's calendar, texts, refusals. On the JDK only. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.mingzhang.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
