package dev.ilg.data.lead;

import dev.ilg.data.system.CursorPage;
import dev.ilg.data.system.CursorRequest;
import dev.ilg.data.system.ForUsers;
import dev.ilg.data.system.ForWorkers;
import dev.ilg.data.system.Viewer;
import dev.ilg.platform.error.IlgException;
import dev.ilg.platform.token.Caller;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Leads over GraphQL. */
@Controller
class LeadController {

  private static final int MOST_AT_ONCE = 1000;

  private final LeadRepository leads;
  private final LeadPages pages;
  private final LeadDecisions decisions;
  private final LeadReadingService reading;
  private final Clock clock;

  LeadController(
      LeadRepository leads,
      LeadPages pages,
      LeadDecisions decisions,
      LeadReadingService reading,
      Clock clock) {
    this.leads = leads;
    this.pages = pages;
    this.decisions = decisions;
    this.clock = clock;
    this.reading = reading;
  }

  @QueryMapping
  @ForUsers
  CursorPage<Lead> leads(
      @AuthenticationPrincipal Caller caller,
      @Argument LeadFilter filter,
      @Argument CursorRequest page) {
    return pages.page(Viewer.of(caller), filter, page);
  }

  @QueryMapping
  @ForUsers
  CursorPage<Lead> leadsAfter(
      @AuthenticationPrincipal Caller caller,
      @Argument LeadFilter filter,
      @Argument @Nullable String cursor,
      @Argument int size) {
    if (size < 1 || size > MOST_AT_ONCE) {
      throw IlgException.invalid("size", "must be 1 to " + MOST_AT_ONCE);
    }
    return pages.stretch(Viewer.of(caller), filter, cursor, size);
  }

  @QueryMapping
  @ForUsers
  Lead lead(@AuthenticationPrincipal Caller caller, @Argument long id) {
    return leads.find(Viewer.of(caller), id).orElseThrow(() -> IlgException.notFound("lead"));
  }

  @QueryMapping
  @ForUsers
  List<LeadEvent> leadEvents(@AuthenticationPrincipal Caller caller, @Argument long id) {
    lead(caller, id);
    return leads.events(id);
  }

  /** All leads of an answer at once: they share campaigns and accounts. */
  @BatchMapping
  @ForUsers
  Map<Lead, LeadDecision> decision(List<Lead> leads) {
    var decided = decisions.of(leads.stream().map(Lead::id).toList(), clock.instant());
    return leads.stream().collect(Collectors.toMap(Function.identity(), it -> at(decided, it)));
  }

  private static LeadDecision at(Map<Long, LeadDecision> decided, Lead lead) {
    return Objects.requireNonNull(decided.get(lead.id()), () -> "no decision of lead " + lead.id());
  }

  @SchemaMapping
  @ForUsers
  String text(LeadDecision decision) {
    return DecisionWords.of(decision);
  }

  @QueryMapping
  @ForWorkers
  LeadReadingService.ListPosition listPosition(
      @Argument long lane, @Argument long token, @Argument long campaign) {
    return reading.position(lane, token, campaign);
  }

  @QueryMapping
  @ForWorkers
  WorkedLead leadInHand(@Argument long lane, @Argument long token, @Argument long lead) {
    return reading.lead(lane, token, lead);
  }

  @MutationMapping
  @ForWorkers
  LeadReadingService.RecordedLeads recordLeads(@Argument RecordLeadsInput input) {
    return reading.record(input);
  }

  @MutationMapping
  @ForWorkers
  boolean recordProfile(
      @Argument long lane,
      @Argument long token,
      @Argument long task,
      @Argument long lead,
      @Argument ScrapedProfile profile) {
    reading.profile(lane, token, task, lead, profile);
    return true;
  }

  @MutationMapping
  @ForWorkers
  boolean postponeLead(
      @Argument long lane, @Argument long token, @Argument long task, @Argument long lead) {
    return reading.postpone(lane, token, task, lead);
  }

  @MutationMapping
  @ForWorkers
  boolean endLead(
      @Argument long lane,
      @Argument long token,
      @Argument long task,
      @Argument long lead,
      @Argument LeadEnd end) {
    reading.end(lane, token, task, lead, end);
    return true;
  }
}
