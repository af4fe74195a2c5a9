/** Outreach once: arm, settle, look; and the lane policy that counts it. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "system",
      "outbox",
      "account",
      "audit",
      "campaign",
      "credit",
      "lead",
      "report",
      "suppression",
      "task"
    })
package dev.ilg.data.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
