package dev.ilg.chaos.worker;

import dev.ilg.automation.inbox.FollowingUp;
import dev.ilg.automation.invite.Inviting;
import dev.ilg.automation.look.Protocol;
import dev.ilg.automation.withdrawal.Withdrawing;
import dev.ilg.chaos.point.CrashPoints;
import dev.ilg.chaos.point.Passage;
import dev.ilg.dataclient.lane.LaneClient;
import dev.ilg.dataclient.lead.LeadClient;
import dev.ilg.dataclient.outreach.OutreachClient;
import dev.ilg.linkedin.session.LinkedIn;
import dev.ilg.worker.lane.Lanes;
import dev.ilg.worker.lane.Signal;
import dev.ilg.worker.task.LookHandler;
import java.time.Duration;
import java.util.List;

/** The production classes of an automation worker, put together as Spring does. */
public final class Crew {

  private Crew() {}

  /**
   * What a worker speaks with.
   *
   * @param linkedIn LinkedIn as its browsers show it
   */
  public record Reach(
      LaneClient lanes, LeadClient leads, OutreachClient outreach, LinkedIn linkedIn) {}

  /** A worker whose looks wait so long before they believe what is absent. */
  public static Lanes.Worker of(
      String name, Reach reach, Duration lookDelay, Signal signal, Passage passage) {
    var once = Protocol.once(reach.outreach());
    return of(name, reach, pointed(Protocol.look(once, lookDelay, signal), passage));
  }

  /** A worker with looks of the caller's. */
  public static Lanes.Worker of(String name, Reach reach, LookHandler looks) {
    var once = Protocol.once(reach.outreach());
    var handlers =
        List.of(
            Inviting.handler(reach.leads(), reach.outreach(), once),
            FollowingUp.handler(reach.outreach(), once),
            Withdrawing.handler(reach.leads(), reach.outreach(), once));
    return new Lanes.Worker(
        name, reach.lanes(), handlers, looks, () -> new SiteBrowsers(reach.linkedIn()));
  }

  private static LookHandler pointed(LookHandler looks, Passage passage) {
    return (lane, look) -> {
      passage.at(CrashPoints.LOOK_NEXT);
      return looks.look(lane, look);
    };
  }
}
