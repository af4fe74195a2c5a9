package dev.ilg.dataclient.outreach;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.lead.LeadInHand;
import dev.ilg.dataclient.system.DataGraphQl;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The outreach protocol over GraphQL. */
public final class GraphQlOutreachClient implements OutreachClient {

  private final DataGraphQl data;

  /** Uses the service's connection. */
  public GraphQlOutreachClient(DataGraphQl data) {
    this.data = data;
  }

  /** The union as it travels: one of its members has its fields set. */
  record IntentAnswer(
      @JsonProperty("__typename") String type,
      @Nullable Long outreach,
      @Nullable String text,
      @Nullable RefusalReason reason) {

    IntentResult result() {
      if (outreach != null && text != null) {
        return new IntentResult.Armed(outreach, text);
      }
      return reason == null ? new IntentResult.LeaseLost() : new IntentResult.Refused(reason);
    }
  }

  @Override
  public Optional<LeadInHand> nextInvite(Lease lease, long task) {
    return Optional.ofNullable(
        data.find(
            "outreach/nextInvite",
            Map.of("lane", lease.lane(), "token", lease.token(), "task", task),
            LeadInHand.class));
  }

  @Override
  public IntentResult recordIntent(Lease lease, long task, long lead, OutreachKind kind) {
    return data.call(
            null,
            "outreach/recordIntent",
            Map.of(
                "lane", lease.lane(),
                "token", lease.token(),
                "task", task,
                "lead", lead,
                "kind", kind),
            IntentAnswer.class)
        .result();
  }

  @Override
  public SettleResult settle(Lease lease, long outreach, Outcome outcome, String evidence) {
    return data.call(
        null,
        "outreach/settle",
        Map.of(
            "lane", lease.lane(),
            "token", lease.token(),
            "outreach", outreach,
            "outcome", outcome,
            "evidence", evidence),
        SettleResult.class);
  }

  @Override
  public InboxWork inboxWork(Lease lease) {
    return data.call(
        null,
        "outreach/inboxWork",
        Map.of("lane", lease.lane(), "token", lease.token()),
        InboxWork.class);
  }

  @Override
  public List<FollowUpDue> recordInbox(Lease lease, long task, InboxReading reading) {
    return data.list(
        null,
        "outreach/recordInbox",
        Map.of("lane", lease.lane(), "token", lease.token(), "task", task, "reading", reading),
        FollowUpDue.class);
  }
}
