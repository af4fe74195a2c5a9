package dev.ilg.api.lead;

import dev.ilg.api.system.ForClients;
import dev.ilg.api.system.ForUsers;
import dev.ilg.dataclient.lead.Lead;
import dev.ilg.dataclient.lead.LeadEvent;
import dev.ilg.dataclient.lead.LeadFilter;
import dev.ilg.dataclient.lead.LeadQueryClient;
import dev.ilg.dataclient.lead.LeadState;
import dev.ilg.dataclient.lead.LeadStep;
import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.CursorPage;
import dev.ilg.dataclient.system.CursorRequest;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Leads. */
@RestController
@RequestMapping("/api")
class LeadController {

  private final LeadQueryClient leads;
  private final LeadCsv csv;

  LeadController(LeadQueryClient leads, LeadCsv csv) {
    this.leads = leads;
    this.csv = csv;
  }

  @GetMapping("/leads")
  @ForUsers
  @Operation(summary = "Leads", operationId = "leads")
  CursorPage<Lead> leads(
      @AuthenticationPrincipal Actor actor,
      @RequestParam(required = false) @Nullable Long campaign,
      @RequestParam(defaultValue = "") List<LeadState> state,
      @RequestParam(required = false) @Nullable LeadStep step,
      @RequestParam(required = false) @Nullable String search,
      @RequestParam(required = false) @Nullable Boolean handled,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "25") int size,
      @RequestParam(required = false) @Nullable String sort) {
    return leads.leads(
        actor,
        new LeadFilter(campaign, state, step, search, handled),
        new CursorRequest(cursor, size, sort));
  }

  @GetMapping("/leads/{id}")
  @ForUsers
  @Operation(summary = "One lead", operationId = "lead")
  Lead lead(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
    return leads.lead(actor, id);
  }

  @GetMapping("/leads/{id}/events")
  @ForUsers
  @Operation(summary = "A lead's timeline, oldest first", operationId = "leadEvents")
  List<LeadEvent> events(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
    return leads.events(actor, id);
  }

  /** What the owner saw on LinkedIn. */
  record SeenOutcome(boolean sent) {}

  @PostMapping("/leads/{id}/outcome")
  @ForClients
  @Operation(
      summary = "Says whether an outreach of unknown outcome went out",
      operationId = "decideOutcome")
  Lead decideOutcome(
      @AuthenticationPrincipal Actor actor, @PathVariable long id, @RequestBody SeenOutcome seen) {
    leads.decideOutcome(actor, id, seen.sent());
    return leads.lead(actor, id);
  }

  /** Whether the owner has dealt with a reply. */
  record ReplyHandling(boolean handled) {}

  @PostMapping("/leads/{id}/handled")
  @ForClients
  @Operation(
      summary = "Says that a reply was dealt with, or not yet after all",
      operationId = "handleReply")
  Lead handle(
      @AuthenticationPrincipal Actor actor,
      @PathVariable long id,
      @RequestBody ReplyHandling handling) {
    return leads.handleReply(actor, id, handling.handled());
  }

  @GetMapping("/leads.csv")
  @ForUsers
  @Operation(summary = "Leads as CSV, streamed", operationId = "leadsCsv")
  ResponseEntity<StreamingResponseBody> csv(
      @AuthenticationPrincipal Actor actor,
      @RequestParam(required = false) @Nullable Long campaign,
      @RequestParam(defaultValue = "") List<LeadState> state,
      @RequestParam(required = false) @Nullable LeadStep step,
      @RequestParam(required = false) @Nullable String search) {
    return csv.answer(actor, new LeadFilter(campaign, state, step, search));
  }
}
