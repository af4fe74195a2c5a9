package dev.ilg.data.lead;

import dev.ilg.data.campaign.WorkedCampaign;
import dev.ilg.data.suppression.SuppressionService;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes what was read about leads, and tells when a lead must not be contacted. */
@Component
class LeadRecorder {

  private final LeadStore leads;
  private final LeadDecisions decisions;
  private final SuppressionService suppression;
  private final Clock clock;

  LeadRecorder(
      LeadStore leads, LeadDecisions decisions, SuppressionService suppression, Clock clock) {
    this.leads = leads;
    this.decisions = decisions;
    this.suppression = suppression;
    this.clock = clock;
  }

  List<Long> insert(WorkedCampaign campaign, List<FoundLead> found) {
    var added = new ArrayList<Long>();
    var position = leads.lastPosition(campaign.id());
    for (var lead : found) {
      var id = leads.insert(campaign.id(), campaign.user(), position + 1, lead, now());
      if (id.isPresent()) {
        position++;
        added.add(id.get());
        leads.addEvent(id.get(), "FOUND", "in the campaign list", null, null, now());
      }
    }
    return added;
  }

  /** Why the lead must not be contacted; empty when it may be. */
  Optional<LeadEnd> write(WorkedLead lead, long task, ScrapedProfile profile) {
    leads.writeProfile(lead.id(), profile, now());
    leads.setState(lead.id(), LeadState.SCRAPED, null, now());
    leads.addEvent(lead.id(), "SCRAPED", "the profile was read", task, null, now());
    decisions.decide(lead.id(), now());
    return switch (profile.relation()) {
      case CONNECTED -> Optional.of(LeadEnd.ALREADY_CONNECTED);
      case PENDING -> Optional.of(LeadEnd.ALREADY_PENDING);
      case SELF -> Optional.of(LeadEnd.OWN_PROFILE);
      case CONNECTABLE, INCOMING, UNKNOWN -> contactable(lead, profile);
    };
  }

  private Optional<LeadEnd> contactable(WorkedLead lead, ScrapedProfile profile) {
    if (suppression.isSuppressed(lead.user(), profile.memberId())) {
      return Optional.of(LeadEnd.SUPPRESSED);
    }
    return leads.isKnownElsewhere(lead, profile.memberId())
        ? Optional.of(LeadEnd.KNOWN_FROM_OTHER_CAMPAIGN)
        : Optional.empty();
  }

  int waiting(long campaign) {
    return leads.waiting(campaign);
  }

  List<Long> found(long campaign) {
    return leads.found(campaign);
  }

  Instant now() {
    return clock.instant();
  }
}
