package dev.ilg.automation.look;

import dev.ilg.worker.lane.Signal;
import dev.ilg.worker.task.LookHandler;
import dev.ilg.worker.testing.OutreachDouble;
import java.time.Duration;

/** Builds what handlers' tests of other packages need from here. */
public final class Outreaches {

  private Outreaches() {}

  /** Outreach on this double. */
  public static OutreachOnce once(OutreachDouble outreach) {
    return new OutreachOnce(outreach);
  }

  /** Looks that do not wait for LinkedIn. */
  public static LookHandler look(OutreachDouble outreach) {
    return new OutreachLook(once(outreach), new LookProperties(Duration.ZERO), new Signal());
  }
}
