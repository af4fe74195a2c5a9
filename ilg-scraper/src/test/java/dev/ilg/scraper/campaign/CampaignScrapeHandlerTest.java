package dev.ilg.scraper.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ilg.dataclient.lane.TaskInHand;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.linkedin.sales.FoundPage;
import dev.ilg.linkedin.sales.FoundRow;
import dev.ilg.linkedin.testing.LinkedInDouble;
import dev.ilg.worker.testing.LaneInHandDouble;
import dev.ilg.worker.testing.LeadsDouble;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CampaignScrapeHandlerTest {

  private static final TaskInHand TASK = new TaskInHand(1, TaskType.CAMPAIGN_SCRAPE, 1, 2L, null);

  private final LinkedInDouble linkedIn = new LinkedInDouble();
  private final LaneInHandDouble lane = new LaneInHandDouble(linkedIn);
  private final LeadsDouble leads = new LeadsDouble();
  private final CampaignScrapeHandler handler = new CampaignScrapeHandler(leads);

  @BeforeEach
  void addPages() {
    linkedIn.listPage(page("a", false));
    linkedIn.listPage(page("b", false));
    linkedIn.listPage(page("c", true));
  }

  @Test
  void readsToTheEnd() {
    handler.handle(lane, TASK);

    assertThat(leads.pages()).containsExactly(1, 2, 3);
  }

  @Test
  void stopsWhenThereAreEnoughAndGoesOnThereNextTime() {
    leads.wantAtMost(2);
    handler.handle(lane, TASK);
    assertThat(leads.pages()).containsExactly(1, 2);

    leads.wantAtMost(10);
    handler.handle(lane, TASK);

    assertThat(leads.pages()).containsExactly(1, 2, 3);
  }

  @Test
  void losesNoPageThatWasReadWhenLinkedInRefuses() {
    leads.wantAtMost(1);
    handler.handle(lane, TASK);
    linkedIn.refuseNext(Refusal.RATE_LIMITED);

    assertThatThrownBy(() -> handler.handle(lane, TASK)).isInstanceOf(RefusedException.class);

    assertThat(leads.pages()).containsExactly(1);
  }

  @Test
  void saysThatTheListHasMorePeopleThanAreShown() {
    handler.handle(lane, TASK);
    assertThat(leads.isCapped()).isFalse();

    linkedIn.listPage(new FoundPage(List.of(), true, true));
    handler.handle(lane, TASK);

    assertThat(leads.isCapped()).isTrue();
  }

  private static FoundPage page(String id, boolean last) {
    var row = new FoundRow("ACwAA" + id, "/sales/lead/ACwAA" + id, "Anna", null, null, null, 2);
    return new FoundPage(List.of(row), last);
  }
}
