package dev.ilg.data.outreach;

import dev.ilg.data.account.AccountService;
import dev.ilg.data.account.AccountSettings;
import dev.ilg.data.campaign.CampaignStatusService;
import dev.ilg.data.campaign.PausedReason;
import dev.ilg.data.lead.LeadEnd;
import dev.ilg.data.lead.LeadService;
import dev.ilg.data.lead.WorkedLead;
import dev.ilg.data.task.LaneService;
import dev.ilg.data.task.TaskService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Arms outreach: every check, the row and the reserved credit in one transaction. */
@Service
class IntentService {

  private final LaneService lanes;
  private final TaskService tasks;
  private final LeadService leads;
  private final AccountService accounts;
  private final CampaignStatusService campaigns;
  private final Arming arming;

  IntentService(
      LaneService lanes,
      TaskService tasks,
      LeadService leads,
      AccountService accounts,
      CampaignStatusService campaigns,
      Arming arming) {
    this.lanes = lanes;
    this.tasks = tasks;
    this.leads = leads;
    this.accounts = accounts;
    this.campaigns = campaigns;
    this.arming = arming;
  }

  /**
   * The next lead in list order that may be invited; those whose text cannot be sent are skipped.
   */
  @Transactional
  Optional<WorkedLead> nextInvite(long lane, long token, long task) {
    lanes.hold(lane, token);
    var inHand = tasks.find(task);
    if (inHand == null || inHand.campaign() == null) {
      return Optional.empty();
    }
    var account = accounts.settings(lane);
    for (var lead : leads.nextToInvite(inHand.campaign())) {
      var refusal = arming.textRefusal(lead, OutreachKind.INVITE, account);
      if (refusal.isEmpty()) {
        return Optional.of(lead);
      }
      leads.end(lead, refusal.get(), task);
    }
    return Optional.empty();
  }

  @Transactional
  IntentResult record(long lane, long token, long task, long leadId, OutreachKind kind) {
    var running = lanes.isHeld(lane, token) ? lanes.runningTask(lane) : null;
    if (running == null || running != task) {
      return new IntentResult.LeaseLost(lane);
    }
    if (lanes.pausedReason(lane) != null) {
      return new IntentResult.Refused(RefusalReason.CAMPAIGN_NOT_ACTIVE);
    }
    var lead = leads.lock(leadId, lane);
    var account = accounts.settings(lane);
    var refusal = arming.refusal(lead, kind, account);
    if (refusal.isPresent()) {
      passOver(lead, kind, refusal.get(), task);
      if (refusal.get() == RefusalReason.NOTE_QUOTA) {
        campaigns.restForNotes(lead.campaign(), nextMonth(account));
      }
      return new IntentResult.Refused(refusal.get());
    }
    return arm(lead, kind, account, task, token);
  }

  // A lead that may never be invited would else be offered again and hold up its campaign.
  private void passOver(WorkedLead lead, OutreachKind kind, RefusalReason refusal, long task) {
    if (kind != OutreachKind.INVITE) {
      return;
    }
    if (refusal == RefusalReason.SUPPRESSED) {
      leads.end(lead, LeadEnd.SUPPRESSED, task);
    } else if (refusal == RefusalReason.CONTACTED_BEFORE) {
      leads.end(lead, LeadEnd.KNOWN_FROM_OTHER_CAMPAIGN, task);
    }
  }

  private IntentResult arm(
      WorkedLead lead, OutreachKind kind, AccountSettings account, long task, long token) {
    var armed = arming.arm(lead, kind, account, task, token);
    if (armed.isEmpty()) {
      campaigns.pause(lead.campaign(), PausedReason.OUT_OF_CREDITS);
      return new IntentResult.Refused(RefusalReason.NO_CREDIT);
    }
    return armed.get();
  }

  private Instant nextMonth(AccountSettings account) {
    return LocalDate.ofInstant(arming.now(), account.zone())
        .withDayOfMonth(1)
        .plusMonths(1)
        .atStartOfDay(account.zone())
        .toInstant();
  }
}
