package dev.ilg.data.outreach;

import dev.ilg.data.lead.WorkedLead;
import dev.ilg.data.system.ForClients;
import dev.ilg.data.system.ForWorkers;
import dev.ilg.data.system.Viewer;
import dev.ilg.data.task.LaneLease;
import dev.ilg.platform.token.Caller;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** The outreach protocol over GraphQL. */
@Controller
class OutreachController {

  private final IntentService intents;
  private final SettleService settlements;
  private final OutcomeService outcomes;
  private final InboxService inbox;

  OutreachController(
      IntentService intents,
      SettleService settlements,
      OutcomeService outcomes,
      InboxService inbox) {
    this.intents = intents;
    this.settlements = settlements;
    this.outcomes = outcomes;
    this.inbox = inbox;
  }

  @QueryMapping
  @ForWorkers
  @Nullable WorkedLead nextInvite(@Argument long lane, @Argument long token, @Argument long task) {
    return intents.nextInvite(lane, token, task).orElse(null);
  }

  @MutationMapping
  @ForWorkers
  IntentResult recordIntent(
      @Argument long lane,
      @Argument long token,
      @Argument long task,
      @Argument long lead,
      @Argument OutreachKind kind) {
    try {
      return intents.record(lane, token, task, lead, kind);
    } catch (DuplicateKeyException e) {
      // Another account of the same client was faster: the unique index decides.
      return new IntentResult.Refused(RefusalReason.CONTACTED_BEFORE);
    }
  }

  @MutationMapping
  @ForWorkers
  String settle(
      @Argument long lane,
      @Argument long token,
      @Argument long outreach,
      @Argument Outcome outcome,
      @Argument String evidence) {
    return settlements.settle(lane, token, outreach, outcome, evidence);
  }

  @MutationMapping
  @ForClients
  boolean decideOutcome(
      @AuthenticationPrincipal Caller caller, @Argument long lead, @Argument boolean sent) {
    outcomes.decide(Viewer.of(caller), lead, sent);
    return true;
  }

  @QueryMapping
  @ForWorkers
  InboxService.InboxWork inboxWork(@Argument long lane, @Argument long token) {
    return inbox.work(lane, token);
  }

  @MutationMapping
  @ForWorkers
  List<InboxService.FollowUpDue> recordInbox(
      @Argument long lane,
      @Argument long token,
      @Argument long task,
      @Argument InboxService.InboxReading reading) {
    return inbox.record(lane, token, task, reading);
  }

  @BatchMapping
  @ForWorkers
  Map<LaneLease, List<OutreachToLook>> looks(List<LaneLease> leases) {
    return inbox.looks(leases);
  }
}
