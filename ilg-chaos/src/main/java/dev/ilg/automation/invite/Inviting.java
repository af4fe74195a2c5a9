package dev.ilg.automation.invite;

import dev.ilg.automation.look.OutreachOnce;
import dev.ilg.dataclient.lead.LeadClient;
import dev.ilg.dataclient.outreach.OutreachClient;
import dev.ilg.worker.task.TaskHandler;

/** Makes the production handler of invites. */
public final class Inviting {

  private Inviting() {}

  /** The handler of {@code send-invite}. */
  public static TaskHandler handler(LeadClient leads, OutreachClient outreach, OutreachOnce once) {
    return new SendInviteHandler(leads, outreach, once);
  }
}
