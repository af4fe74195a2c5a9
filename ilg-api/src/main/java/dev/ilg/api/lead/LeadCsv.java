package dev.ilg.api.lead;

import dev.ilg.api.system.Csv;
import dev.ilg.dataclient.lead.Lead;
import dev.ilg.dataclient.lead.LeadFilter;
import dev.ilg.dataclient.lead.LeadQueryClient;
import dev.ilg.dataclient.system.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** All leads of a filter as CSV, read a thousand at a time. */
@Component
public class LeadCsv {

  private static final int AT_ONCE = 1000;

  private final LeadQueryClient leads;

  LeadCsv(LeadQueryClient leads) {
    this.leads = leads;
  }

  /** The attachment. */
  public ResponseEntity<StreamingResponseBody> answer(Actor actor, LeadFilter filter) {
    return Csv.attachment("leads.csv", rows -> write(actor, filter, rows));
  }

  private void write(Actor actor, LeadFilter filter, Csv.Row rows) {
    rows.add(
        "campaign",
        "state",
        "reason",
        "first name",
        "last name",
        "name",
        "headline",
        "title",
        "company",
        "location",
        "degree",
        "profile",
        "found at",
        "scraped at",
        "invited at",
        "connected at",
        "replied at");
    @Nullable String cursor = null;
    do {
      var some = leads.after(actor, filter, cursor, AT_ONCE);
      some.items().forEach(lead -> row(rows, lead));
      cursor = some.next();
    } while (cursor != null);
  }

  private static void row(Csv.Row rows, Lead lead) {
    rows.add(
        lead.campaign().name(),
        lead.state(),
        lead.reason(),
        lead.firstName(),
        lead.lastName(),
        lead.name(),
        lead.headline(),
        lead.title(),
        lead.company(),
        lead.location(),
        lead.degree(),
        lead.profileUrl(),
        lead.foundAt(),
        lead.scrapedAt(),
        lead.invitedAt(),
        lead.connectedAt(),
        lead.repliedAt());
  }
}
