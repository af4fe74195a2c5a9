package dev.ilg.worker.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ilg.dataclient.canary.CanaryClient;
import dev.ilg.dataclient.canary.CanaryWork;
import dev.ilg.dataclient.canary.CanaryWork.Walked;
import dev.ilg.dataclient.canary.Generation;
import dev.ilg.dataclient.canary.PageResult;
import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.lane.TaskInHand;
import dev.ilg.dataclient.lane.TaskOutcome;
import dev.ilg.dataclient.lane.TaskType;
import dev.ilg.dataclient.lead.LeadInHand;
import dev.ilg.dataclient.lead.LeadState;
import dev.ilg.linkedin.canary.Offer;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.linkedin.testing.LinkedInDouble;
import dev.ilg.worker.testing.LaneInHandDouble;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanaryHandlerTest {

  private static final TaskInHand TASK =
      new TaskInHand(1, TaskType.AUTOMATION_CANARY, 1, null, null);

  private final LinkedInDouble linkedIn = new LinkedInDouble();
  private final LaneInHandDouble lane = new LaneInHandDouble(linkedIn);
  private final Canaries canaries = new Canaries();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final CanaryHandler handler = new CanaryHandler(Pool.AUTOMATION, canaries, "v1", meters);

  @Test
  void tellsThatEveryTypeHasWhatItNeeds() {
    canaries.has(List.of(lead("anna")), List.of(lead("bert")));

    assertThat(handler.handle(lane, TASK).outcome()).isEqualTo(TaskOutcome.SUCCEEDED);

    assertThat(canaries.told)
        .containsExactly(
            passed(TaskType.SEND_INVITE),
            passed(TaskType.HANDLE_INBOX),
            passed(TaskType.WITHDRAW_INVITE));
    assertThat(linkedIn.canary().looks())
        .containsExactly("invite anna", "inbox", "sent", "pending bert");
    assertThat(linkedIn.clicks()).isEmpty();
  }

  @Test
  void onePersonWhoLacksItIsOddAndAllWhoLackItAreAChange() {
    canaries.has(List.of(lead("anna"), lead("bert")), List.of());
    linkedIn.canary().offer("anna", Offer.MISSING);
    handler.handle(lane, TASK);
    assertThat(canaries.told.getFirst()).isEqualTo(passed(TaskType.SEND_INVITE));

    linkedIn.canary().offer("bert", Offer.MISSING);
    handler.handle(lane, TASK);
    assertThat(canaries.told.getFirst())
        .isEqualTo(new PageResult(TaskType.SEND_INVITE, Generation.SDUI, false, "invite/connect"));
    assertThat(
            meters
                .counter(
                    "ilg.canary", "type", "SEND_INVITE", "generation", "SDUI", "outcome", "CHANGED")
                .count())
        .isEqualTo(1);
  }

  @Test
  void saysNothingOfATypeThatNobodyShows() {
    canaries.has(List.of(lead("anna")), List.of());
    linkedIn.canary().offer("anna", Offer.NOT_FOR_THEM);

    handler.handle(lane, TASK);

    assertThat(canaries.told)
        .extracting(PageResult::type)
        .containsExactly(TaskType.HANDLE_INBOX, TaskType.WITHDRAW_INVITE);
  }

  @Test
  void aPageThatLacksSomethingDoesNotHideTheOthers() {
    canaries.has(List.of(lead("anna")), List.of());
    linkedIn.canary().change("inbox");

    handler.handle(lane, TASK);

    assertThat(canaries.told)
        .containsExactly(
            passed(TaskType.SEND_INVITE),
            new PageResult(TaskType.HANDLE_INBOX, Generation.SDUI, false, "inbox"),
            passed(TaskType.WITHDRAW_INVITE));
  }

  @Test
  void whatWasWalkedLatelyIsLeftOutInTheSameGenerationAlone() {
    canaries.has(List.of(lead("anna")), List.of());
    canaries.walked =
        List.of(
            new Walked(TaskType.SEND_INVITE, Generation.SDUI),
            new Walked(TaskType.HANDLE_INBOX, Generation.CLASSIC),
            new Walked(TaskType.WITHDRAW_INVITE, Generation.SDUI));

    handler.handle(lane, TASK);

    assertThat(linkedIn.canary().looks()).containsExactly("inbox");
  }

  @Test
  void aTimeOutIsNoChangeOfThePage() {
    linkedIn.refuseNext(Refusal.TIMEOUT);

    assertThatThrownBy(() -> handler.handle(lane, TASK)).isInstanceOf(RefusedException.class);
    assertThat(canaries.told).isEmpty();
  }

  private static PageResult passed(TaskType type) {
    return new PageResult(type, Generation.SDUI, true, "");
  }

  private static LeadInHand lead(String slug) {
    return new LeadInHand(
        3, 2, LeadState.SCRAPED, "/sales/lead/" + slug, slug, "ACoAA" + slug, slug, List.of());
  }

  /** ilg-data's side, which remembers what it was told last. */
  private static final class Canaries implements CanaryClient {

    private List<LeadInHand> scraped = List.of();
    private List<LeadInHand> invited = List.of();
    private List<Walked> walked = List.of();
    private List<PageResult> told = new ArrayList<>();

    void has(List<LeadInHand> toInvite, List<LeadInHand> pending) {
      scraped = toInvite;
      invited = pending;
    }

    @Override
    public CanaryWork work(Lease lease, long task, String version) {
      var types = List.of(TaskType.SEND_INVITE, TaskType.HANDLE_INBOX, TaskType.WITHDRAW_INVITE);
      return new CanaryWork(types, null, scraped, invited, walked);
    }

    @Override
    public void record(Lease lease, long task, String version, List<PageResult> results) {
      told = results;
    }

    @Override
    public void announce(Pool pool, String version) {}
  }
}
