package dev.ilg.scraper.lead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.dataclient.lane.TaskInHand;
import dev.ilg.dataclient.lane.TaskOutcome;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.lead.LeadEnd;
import dev.ilg.dataclient.lead.LeadInHand;
import dev.ilg.dataclient.lead.LeadState;
import dev.ilg.dataclient.lead.Relation;
import dev.ilg.linkedin.profile.PersonName;
import dev.ilg.linkedin.profile.Standing;
import dev.ilg.linkedin.testing.LinkedInDouble;
import dev.ilg.worker.testing.LaneInHandDouble;
import dev.ilg.worker.testing.LeadsDouble;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadScrapeHandlerTest {

  private static final TaskInHand TASK = new TaskInHand(1, TaskType.LEAD_SCRAPE, 1, 2L, 3L);

  private final LinkedInDouble linkedIn = new LinkedInDouble();
  private final LaneInHandDouble lane = new LaneInHandDouble(linkedIn);
  private final LeadsDouble leads = new LeadsDouble();
  private final LeadScrapeHandler handler = new LeadScrapeHandler(leads);

  @Test
  void findsTheProfileAndRecordsIt() {
    linkedIn.person("anna", Standing.FOLLOW_FIRST);
    leads.add(lead(LeadState.FOUND));

    handler.handle(lane, TASK);

    var profile = leads.profile(3).orElseThrow();
    assertThat(profile.memberId()).isEqualTo("ACoAAanna");
    assertThat(profile.relation()).isEqualTo(Relation.CONNECTABLE);
    assertThat(profile.title()).isEqualTo("Head of Sales");
  }

  @Test
  void endsALeadWhoseProfileIsGone() {
    leads.add(lead(LeadState.FOUND));

    assertThat(handler.handle(lane, TASK).outcome()).isEqualTo(TaskOutcome.SUCCEEDED);

    assertThat(leads.end(3)).contains(LeadEnd.PROFILE_GONE);
  }

  @Test
  void readsNoLeadTwice() {
    leads.add(lead(LeadState.SCRAPED));

    assertThat(handler.handle(lane, TASK).outcome()).isEqualTo(TaskOutcome.CANCELLED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Schmidt|Anna|Schmidt",
        "Dr. Anna von Berg, MBA|Anna|von Berg",
        "Prof. Dr. med. Zoé Yarrowdale|Zoé|Yarrowdale",
        "Anna-Lena Özil 🚀|Anna-Lena|Özil",
        "Seán O'Neill|Seán|O'Neill",
        "Cher|Cher|''"
      })
  void takesANameApart(String display, String first, String last) {
    assertThat(PersonName.of(display)).isEqualTo(new PersonName(first, last));
  }

  @Test
  void keepsTextsPlainAndShort() {
    assertThat(ProfileTexts.plain(" A\u202eB\u200bC\u0000 ")).isEqualTo("ABC");
    assertThat(ProfileTexts.plain("x".repeat(3000))).hasSize(2000);
  }

  private static LeadInHand lead(LeadState state) {
    return new LeadInHand(3, 2, state, "/sales/lead/anna", null, null, "Anna", List.of());
  }
}
