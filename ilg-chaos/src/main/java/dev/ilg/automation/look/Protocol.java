package dev.ilg.automation.look;

import dev.ilg.dataclient.outreach.OutreachClient;
import dev.ilg.worker.lane.Signal;
import dev.ilg.worker.task.LookHandler;
import java.time.Duration;

/** Makes the production classes of outreach once, which Spring makes in a service. */
public final class Protocol {

  private Protocol() {}

  /** Arms, acts once, settles. */
  public static OutreachOnce once(OutreachClient outreach) {
    return new OutreachOnce(outreach);
  }

  /** Looks at what somebody left armed. */
  public static LookHandler look(OutreachOnce once, Duration delay, Signal signal) {
    return new OutreachLook(once, new LookProperties(delay), signal);
  }
}
