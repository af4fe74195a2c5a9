package dev.ilg.data.outreach;

import dev.ilg.data.account.AccountSettings;
import dev.ilg.data.campaign.CampaignStatusService;
import dev.ilg.data.campaign.WorkedCampaign;
import dev.ilg.data.lead.LeadState;
import dev.ilg.data.lead.WorkedLead;
import dev.ilg.data.suppression.SuppressionService;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What must hold before an outreach is armed; the first rule that does not is the refusal. */
@Component
class IntentChecks {

  /** A follow-up goes out at the earliest 24 hours after the request (product.md 5). */
  static final Duration FOLLOW_UP_AFTER = Duration.ofHours(24);

  private final CampaignStatusService campaigns;
  private final SuppressionService suppression;
  private final OutreachStore outreach;
  private final Budget budget;

  IntentChecks(
      CampaignStatusService campaigns,
      SuppressionService suppression,
      OutreachStore outreach,
      Budget budget) {
    this.campaigns = campaigns;
    this.suppression = suppression;
    this.outreach = outreach;
    this.budget = budget;
  }

  Optional<RefusalReason> refusal(
      WorkedLead lead, OutreachKind kind, AccountSettings account, Instant now) {
    var campaign = campaigns.find(lead.campaign());
    var day = LocalDate.ofInstant(now, account.zone());
    var memberId = lead.memberId();
    if (campaign.isEmpty() || !mayAct(campaign.get(), kind)) {
      return Optional.of(RefusalReason.CAMPAIGN_NOT_ACTIVE);
    }
    if (memberId == null || lead.state() != needed(kind)) {
      return Optional.of(RefusalReason.LEAD_STATE);
    }
    if (kind != OutreachKind.WITHDRAWAL && suppression.isSuppressed(lead.user(), memberId)) {
      return Optional.of(RefusalReason.SUPPRESSED);
    }
    var standing = outreach.standing(lead.id(), kind);
    if (standing.isPresent()) {
      return Optional.of(
          standing.get() == OutreachState.DONE
              ? RefusalReason.LEAD_STATE
              : RefusalReason.UNSETTLED);
    }
    if (outreach.contactedElsewhere(lead, memberId, kind)) {
      return Optional.of(RefusalReason.CONTACTED_BEFORE);
    }
    return switch (kind) {
      case INVITE -> invite(campaign.get(), account, day);
      case FOLLOW_UP_1, FOLLOW_UP_2 -> followUp(lead, kind, account, now, day);
      case WITHDRAWAL -> Optional.empty();
    };
  }

  private Optional<RefusalReason> invite(
      WorkedCampaign campaign, AccountSettings account, LocalDate day) {
    var inRange = outreach.campaignInvites(campaign.id(), day) < campaign.invitesMax();
    return inRange && budget.invites(account, day) > 0
        ? Optional.empty()
        : Optional.of(RefusalReason.CAP_REACHED);
  }

  private Optional<RefusalReason> followUp(
      WorkedLead lead, OutreachKind kind, AccountSettings account, Instant now, LocalDate day) {
    if (!isDue(lead, kind, now, day)) {
      return Optional.of(RefusalReason.TOO_EARLY);
    }
    return budget.messages(account, day) > 0
        ? Optional.empty()
        : Optional.of(RefusalReason.CAP_REACHED);
  }

  /** Whether it is time for a follow-up: a day after the request, then on a later local day. */
  boolean isDue(WorkedLead lead, OutreachKind kind, Instant now, LocalDate day) {
    var invitedAt = lead.invitedAt();
    if (invitedAt == null || now.isBefore(invitedAt.plus(FOLLOW_UP_AFTER))) {
      return false;
    }
    return kind == OutreachKind.FOLLOW_UP_1
        || outreach.firstFollowUpDay(lead.id()).filter(first -> first.isBefore(day)).isPresent();
  }

  private static boolean mayAct(WorkedCampaign campaign, OutreachKind kind) {
    return kind == OutreachKind.INVITE ? campaign.mayInvite() : campaign.mayFollowUp();
  }

  private static LeadState needed(OutreachKind kind) {
    return switch (kind) {
      case INVITE -> LeadState.SCRAPED;
      case FOLLOW_UP_1, FOLLOW_UP_2 -> LeadState.CONNECTED;
      case WITHDRAWAL -> LeadState.INVITED;
    };
  }
}
