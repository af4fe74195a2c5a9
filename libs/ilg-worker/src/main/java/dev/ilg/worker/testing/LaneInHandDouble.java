package dev.ilg.worker.testing;

import dev.ilg.dataclient.lane.Lease;
import dev.ilg.linkedin.session.LinkedIn;
import dev.ilg.worker.task.LeaseInHand;

/** A lane in hand whose gate the test opens and closes. */
public final class LaneInHandDouble implements LeaseInHand {

  private final LinkedIn linkedIn;
  private boolean open = true;

  /** A lane on this LinkedIn. */
  public LaneInHandDouble(LinkedIn linkedIn) {
    this.linkedIn = linkedIn;
  }

  /** From now on nothing may be clicked. */
  public void closeGate() {
    open = false;
  }

  @Override
  public Lease lease() {
    return new Lease(7, 1);
  }

  @Override
  public LinkedIn linkedIn() {
    return linkedIn;
  }

  @Override
  public void carryOn() {}

  @Override
  public boolean mayAct() {
    return open;
  }
}
