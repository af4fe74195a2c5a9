package dev.ilg.data.outreach;

import dev.ilg.data.campaign.CampaignStatusService;
import dev.ilg.data.credit.CreditService;
import dev.ilg.data.lead.LeadService;
import dev.ilg.data.task.LaneService;
import dev.ilg.platform.error.IlgException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Settles outreach: the outcome, the credit, the lead's state and the counts in one transaction.
 */
@Service
class SettleService {

  private static final Logger log = LoggerFactory.getLogger(SettleService.class);

  /** Nothing is clicked later than a lease after the intent, however late it is seen. */
  private static final Duration LONGEST_CLICK = Duration.ofMinutes(2);

  private static final int LOOKS = 3;

  private final LaneService lanes;
  private final OutreachStore outreach;
  private final LeadService leads;
  private final CreditService credits;
  private final CampaignStatusService campaigns;
  private final Clock clock;

  SettleService(
      LaneService lanes,
      OutreachStore outreach,
      LeadService leads,
      CreditService credits,
      CampaignStatusService campaigns,
      Clock clock) {
    this.lanes = lanes;
    this.outreach = outreach;
    this.leads = leads;
    this.credits = credits;
    this.campaigns = campaigns;
    this.clock = clock;
  }

  /** Any holder of the lane may settle what was armed on it. */
  @Transactional
  String settle(long lane, long token, long id, Outcome outcome, String evidence) {
    if (!lanes.isHeld(lane, token)) {
      return "LEASE_LOST";
    }
    if (outcome != Outcome.UNKNOWN && evidence.isBlank()) {
      throw IlgException.invalid("evidence", "must say what LinkedIn showed");
    }
    var row = outreach.lock(id, lane).orElseThrow(() -> IlgException.notFound("outreach"));
    if (row.state() != OutreachState.ARMED) {
      return "ALREADY_SETTLED";
    }
    conclude(row, outcome, evidence);
    return "SETTLED";
  }

  /** Ends an outreach; whoever calls this has locked its lane and the row. */
  @Transactional(propagation = Propagation.MANDATORY)
  void conclude(OutreachRow row, Outcome outcome, String evidence) {
    switch (outcome) {
      case DONE -> done(row, evidence);
      case VOID -> voided(row, evidence);
      case UNKNOWN -> unknown(row, evidence);
    }
  }

  private void done(OutreachRow row, String evidence) {
    outreach.settle(row.id(), OutreachState.DONE, evidence, clock.instant());
    var lead = leads.lock(row.lead(), row.account());
    var at = happenedAt(row);
    switch (row.kind()) {
      case INVITE -> {
        credits.spend(row.user(), row.id());
        leads.invited(lead, row.task(), row.text(), at);
      }
      case FOLLOW_UP_1 -> leads.followedUp(lead, true, row.task(), row.text(), at);
      case FOLLOW_UP_2 -> leads.followedUp(lead, false, row.task(), row.text(), at);
      case WITHDRAWAL -> leads.withdrawn(lead, row.task(), at);
    }
    campaigns.touch(row.campaign());
  }

  private void voided(OutreachRow row, String evidence) {
    outreach.settle(row.id(), OutreachState.VOID, evidence, clock.instant());
    if (row.kind() == OutreachKind.INVITE) {
      credits.release(row.user(), row.id());
    }
    leads.decide(leads.lock(row.lead(), row.account()));
  }

  private void unknown(OutreachRow row, String evidence) {
    outreach.looked(row.id(), evidence);
    if (row.looks() + 1 >= LOOKS) {
      outreach.settle(row.id(), OutreachState.UNKNOWN, evidence, clock.instant());
      log.error(
          "an outreach can neither be seen nor ruled out; a person must decide  lane={} lead={} outreach={} kind={}",
          row.account(),
          row.lead(),
          row.id(),
          row.kind());
    }
    leads.decide(leads.lock(row.lead(), row.account()));
  }

  private Instant happenedAt(OutreachRow row) {
    var latest = row.armedAt().plus(LONGEST_CLICK);
    return clock.instant().isBefore(latest) ? clock.instant() : latest;
  }
}
