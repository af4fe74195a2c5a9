/** The egress gateway: told who may pass before a lane is handed out, never after. */
@NullMarked
@ApplicationModule(allowedDependencies = {"system", "task"})
package dev.ilg.data.egress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
