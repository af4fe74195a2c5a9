package dev.ilg.worker.lane;

import dev.ilg.dataclient.lane.Lease;
import dev.ilg.linkedin.session.BrowserSession;
import dev.ilg.linkedin.session.LinkedIn;
import dev.ilg.worker.task.HandBackException;
import dev.ilg.worker.task.LeaseInHand;

/** The lane in hand: its lease, its browser, and whether the worker shall stop. */
record LaneHand(HeldLease held, BrowserSession session, Signal signal) implements LeaseInHand {

  @Override
  public Lease lease() {
    return held.lease();
  }

  @Override
  public LinkedIn linkedIn() {
    return session.linkedIn();
  }

  @Override
  public void carryOn() {
    if (signal.isStopped()) {
      throw new HandBackException("the worker stops");
    }
    if (!held.isHeld()) {
      throw new HandBackException("the lease is lost");
    }
  }

  @Override
  public boolean mayAct() {
    return !signal.isStopped() && held.mayAct();
  }
}
