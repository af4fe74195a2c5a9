package dev.ilg.worker.task;

import dev.ilg.dataclient.lane.Lease;
import dev.ilg.linkedin.act.Gate;
import dev.ilg.linkedin.session.LinkedIn;

/** A leased lane as a handler sees it. */
public interface LeaseInHand extends Gate {

  /** What calls to ilg-data carry. */
  Lease lease();

  /** LinkedIn as the lane's account sees it. */
  LinkedIn linkedIn();

  /**
   * Asked between steps that can be taken back.
   *
   * @throws HandBackException when the worker stops or has lost the lane
   */
  void carryOn();

  /** Whether an irreversible click may happen now: lease held, enough of it left, no stop. */
  @Override
  boolean mayAct();
}
