package dev.ilg.worker.task;

import dev.ilg.dataclient.outreach.OutreachToLook;

/**
 * Reads LinkedIn for an outreach that was left without an outcome, and settles it; never clicks.
 */
@FunctionalInterface
public interface LookHandler {

  /** Looks and settles. */
  void look(LeaseInHand lane, OutreachToLook look);
}
