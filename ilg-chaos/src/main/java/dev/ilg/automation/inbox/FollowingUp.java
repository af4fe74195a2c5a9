package dev.ilg.automation.inbox;

import dev.ilg.automation.look.OutreachOnce;
import dev.ilg.dataclient.outreach.OutreachClient;
import dev.ilg.worker.task.TaskHandler;

/** Makes the production handler of the inbox. */
public final class FollowingUp {

  private FollowingUp() {}

  /** The handler of {@code handle-inbox}. */
  public static TaskHandler handler(OutreachClient outreach, OutreachOnce once) {
    return new HandleInboxHandler(outreach, once, new InboxReader());
  }
}
