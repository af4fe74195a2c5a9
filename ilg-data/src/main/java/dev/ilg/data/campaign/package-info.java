/** Campaigns: list, messages, daily range, status. */
@NullMarked
@ApplicationModule(allowedDependencies = {"system", "audit", "outbox", "account", "credit", "task"})
package dev.ilg.data.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
