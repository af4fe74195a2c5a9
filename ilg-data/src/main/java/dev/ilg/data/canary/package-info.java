/** Whether LinkedIn's pages are still what the work needs, and what stops a type of task if not. */
@NullMarked
@ApplicationModule(allowedDependencies = {"system", "audit", "lead", "task"})
package dev.ilg.data.canary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
