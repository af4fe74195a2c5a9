package dev.ilg.worker.task;

import dev.ilg.dataclient.outreach.Outcome;
import dev.ilg.dataclient.outreach.OutreachToLook;

/**
 * Reads LinkedIn for an outreach that was left without an outcome, and settles it; never clicks.
 */
@FunctionalInterface
public interface LookHandler {

  /** Looks and settles; the answer is what was written. */
  Outcome look(LeaseInHand lane, OutreachToLook look);
}
