package dev.ilg.data.credit;

import dev.ilg.data.system.ForAdmins;
import dev.ilg.data.system.ForUsers;
import dev.ilg.data.system.PageRequest;
import dev.ilg.data.system.Viewer;
import dev.ilg.platform.token.Caller;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Credits over GraphQL. */
@Controller
class CreditController {

  private final CreditService credits;

  CreditController(CreditService credits) {
    this.credits = credits;
  }

  @QueryMapping
  @ForUsers
  Credits credits(@AuthenticationPrincipal Caller caller, @Argument long user) {
    return credits.credits(Viewer.of(caller), user);
  }

  @QueryMapping
  @ForUsers
  CreditEntryPage creditEntries(
      @AuthenticationPrincipal Caller caller, @Argument long user, @Argument PageRequest page) {
    return credits.entries(Viewer.of(caller), user, page);
  }

  @MutationMapping
  @ForAdmins
  Credits addCredits(
      @AuthenticationPrincipal Caller caller,
      @Argument long user,
      @Argument int amount,
      @Argument String reason) {
    return credits.grant(Viewer.of(caller), user, amount, reason);
  }
}
