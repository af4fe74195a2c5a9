package dev.ilg.worker.lane;

import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.session.BrowserSession;

/**
 * A leased lane whose browser stands before a checkpoint. Its lease is renewed while other lanes
 * are worked, so that the code reaches the browser that it was sent for.
 *
 * @param asked what LinkedIn asks for
 * @param until when it is given up, on the worker's ticker
 */
record StandingLane(
    LaneLease given,
    BrowserSession session,
    LaneHand hand,
    TaskRun run,
    Heartbeat.Renewal renewal,
    Refusal asked,
    long until) {

  long task() {
    return given.tasks().getFirst().id();
  }
}
