package dev.ilg.automation.withdrawal;

import dev.ilg.automation.look.OutreachOnce;
import dev.ilg.dataclient.lead.LeadClient;
import dev.ilg.dataclient.outreach.OutreachClient;
import dev.ilg.worker.task.TaskHandler;

/** Makes the production handler of withdrawals. */
public final class Withdrawing {

  private Withdrawing() {}

  /** The handler of {@code withdraw-invite}. */
  public static TaskHandler handler(LeadClient leads, OutreachClient outreach, OutreachOnce once) {
    return new WithdrawInviteHandler(leads, outreach, once);
  }
}
