package dev.ilg.data.credit;

import dev.ilg.data.system.CursorPage;
import dev.ilg.data.system.CursorRequest;
import dev.ilg.data.system.ForAdmins;
import dev.ilg.data.system.ForUsers;
import dev.ilg.data.system.OnceService;
import dev.ilg.data.system.Viewer;
import dev.ilg.platform.token.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Credits over GraphQL. */
@Controller
class CreditController {

  private final CreditService credits;

  private final OnceService once;

  CreditController(CreditService credits, OnceService once) {
    this.credits = credits;
    this.once = once;
  }

  @QueryMapping
  @ForUsers
  Credits credits(@AuthenticationPrincipal Caller caller, @Argument long user) {
    return credits.credits(Viewer.of(caller), user);
  }

  @QueryMapping
  @ForUsers
  CursorPage<CreditEntry> creditEntries(
      @AuthenticationPrincipal Caller caller, @Argument long user, @Argument CursorRequest page) {
    return credits.entries(Viewer.of(caller), user, page);
  }

  @MutationMapping
  @ForAdmins
  Credits addCredits(
      @AuthenticationPrincipal Caller caller,
      @Argument long user,
      @Argument int amount,
      @Argument String reason,
      @Argument @Nullable String key) {
    var viewer = Viewer.of(caller);
    var id =
        once.once(
            viewer,
            key,
            List.of("addCredits", user, amount, reason),
            () -> {
              credits.grant(viewer, user, amount, reason);
              return user;
            });
    return credits.credits(viewer, id);
  }
}
