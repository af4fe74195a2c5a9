package dev.ilg.api.credit;

import dev.ilg.api.system.ForAdmins;
import dev.ilg.api.system.ForClients;
import dev.ilg.dataclient.credit.CreditClient;
import dev.ilg.dataclient.credit.CreditEntry;
import dev.ilg.dataclient.credit.Credits;
import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.system.CursorPage;
import dev.ilg.dataclient.system.CursorRequest;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Credits: a client's own, and those of the users an admin may see. */
@RestController
@RequestMapping("/api")
class CreditController {

  private final CreditClient credits;

  CreditController(CreditClient credits) {
    this.credits = credits;
  }

  /** Credits to add, or to remove when the amount is negative. */
  record CreditChange(int amount, String reason) {}

  @GetMapping("/credits")
  @ForClients
  @Operation(summary = "Own credits", operationId = "ownCredits")
  Credits own(@AuthenticationPrincipal Actor actor) {
    return credits.credits(actor, actor.user());
  }

  @GetMapping("/credits/entries")
  @ForClients
  @Operation(summary = "Own ledger, newest first", operationId = "ownCreditEntries")
  CursorPage<CreditEntry> ownEntries(
      @AuthenticationPrincipal Actor actor,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "25") int size) {
    return entries(actor, actor.user(), cursor, size);
  }

  @GetMapping("/users/{id}/credits")
  @ForAdmins
  @Operation(summary = "A user's credits", operationId = "credits")
  Credits of(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
    return credits.credits(actor, id);
  }

  @GetMapping("/users/{id}/credits/entries")
  @ForAdmins
  @Operation(summary = "A user's ledger, newest first", operationId = "creditEntries")
  CursorPage<CreditEntry> entries(
      @AuthenticationPrincipal Actor actor,
      @PathVariable long id,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "25") int size) {
    var asked = new CursorRequest(cursor, size, null);
    return credits.entries(actor, id, asked);
  }

  @PostMapping("/users/{id}/credits")
  @ForAdmins
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Adds or removes credits", operationId = "addCredits")
  Credits add(
      @AuthenticationPrincipal Actor actor,
      @PathVariable long id,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody CreditChange change) {
    return credits.add(actor, id, change.amount(), change.reason(), key);
  }
}
