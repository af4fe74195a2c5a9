package dev.ilg.automation.look;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.lead.LeadInHand;
import dev.ilg.dataclient.lead.LeadState;
import dev.ilg.dataclient.outreach.Outcome;
import dev.ilg.dataclient.outreach.OutreachKind;
import dev.ilg.linkedin.profile.Standing;
import dev.ilg.linkedin.testing.LinkedInDouble;
import dev.ilg.worker.testing.LaneInHandDouble;
import dev.ilg.worker.testing.LeadsDouble;
import dev.ilg.worker.testing.OutreachDouble;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutreachLookTest {

  private final LinkedInDouble linkedIn = new LinkedInDouble();
  private final LeadsDouble leads = new LeadsDouble();
  private final OutreachDouble outreach = new OutreachDouble(leads);

  @ParameterizedTest
  @CsvSource({
    "INVITE,PENDING,DONE",
    "INVITE,CONNECTED,DONE",
    "INVITE,CONNECTABLE,VOID",
    "INVITE,FOLLOW_FIRST,VOID",
    "INVITE,UNKNOWN,UNKNOWN",
    "INVITE,CLOSED,UNKNOWN",
    "WITHDRAWAL,PENDING,VOID",
    "WITHDRAWAL,CONNECTABLE,DONE",
    "WITHDRAWAL,CLOSED,DONE",
    "WITHDRAWAL,UNKNOWN,UNKNOWN"
  })
  void settlesWithWhatTheProfileShows(OutreachKind kind, Standing standing, Outcome outcome) {
    linkedIn.person("anna", standing);

    look(kind, "ACoAAanna");

    assertThat(outreach.outcomes()).containsExactly(outcome);
    assertThat(linkedIn.clicks()).isEmpty();
  }

  @Test
  void settlesAMessageWithWhatTheThreadShows() {
    linkedIn.person("anna", Standing.CONNECTED);
    look(OutreachKind.FOLLOW_UP_1, "ACoAAanna");
    var member = linkedIn.person("anna", Standing.CONNECTED).member();
    linkedIn.message(member, "Hello", () -> true);
    look(OutreachKind.FOLLOW_UP_1, "ACoAAanna");

    assertThat(outreach.outcomes()).containsExactly(Outcome.VOID, Outcome.DONE);
  }

  @Test
  void cannotTellWhenTheProfileIsGoneOrAnotherPersons() {
    look(OutreachKind.INVITE, "ACoAAanna");
    linkedIn.person("anna", Standing.PENDING);
    look(OutreachKind.FOLLOW_UP_1, "ACoAAsomebody");

    assertThat(outreach.outcomes()).containsExactly(Outcome.UNKNOWN, Outcome.UNKNOWN);
  }

  private void look(OutreachKind kind, String memberId) {
    leads.add(
        new LeadInHand(
            1, 2, LeadState.SCRAPED, "/sales/lead/x", "anna", memberId, "Anna", List.of()));
    outreach.recordIntent(new Lease(7, 1), 1, 1, kind);
    var handler = Outreaches.look(outreach);
    outreach.looks().forEach(look -> handler.look(new LaneInHandDouble(linkedIn), look));
  }
}
