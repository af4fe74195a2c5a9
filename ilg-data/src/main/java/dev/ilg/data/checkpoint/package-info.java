/** What LinkedIn asks of an account's owner. */
@NullMarked
@ApplicationModule(allowedDependencies = {"system", "account", "task", "outbox", "audit"})
package dev.ilg.data.checkpoint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
