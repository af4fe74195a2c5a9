/** LinkedIn accounts: hours, caps, sealed secrets and the browser session. */
@NullMarked
@ApplicationModule(allowedDependencies = {"system", "audit", "outbox", "task"})
package dev.ilg.data.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
