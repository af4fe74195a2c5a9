/** The task queue: lanes, leases with fencing tokens, tasks. */
@NullMarked
@ApplicationModule(allowedDependencies = {"system", "audit", "outbox"})
package dev.ilg.data.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
