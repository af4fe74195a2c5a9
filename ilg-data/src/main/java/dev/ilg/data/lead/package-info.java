/** Leads: states, events, what a profile shows. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"system", "outbox", "campaign", "task", "report", "suppression"})
package dev.ilg.data.lead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
