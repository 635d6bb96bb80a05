/**
 * Tells people what concerns them: reminders and other messages, and the calendar they are counted by. It listens to the other rooms' events; nobody calls it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "audit", "org", "workflow", "inbox"})
package org.mingzhang.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
