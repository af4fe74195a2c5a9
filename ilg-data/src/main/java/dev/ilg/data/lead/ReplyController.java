package dev.ilg.data.lead;

import dev.ilg.data.system.ForClients;
import dev.ilg.data.system.Viewer;
import dev.ilg.platform.token.Caller;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Replies over GraphQL. */
@Controller
class ReplyController {

  private final ReplyService replies;

  ReplyController(ReplyService replies) {
    this.replies = replies;
  }

  @MutationMapping
  @ForClients
  Lead handleReply(
      @AuthenticationPrincipal Caller caller, @Argument long lead, @Argument boolean handled) {
    return replies.handle(Viewer.of(caller), lead, handled);
  }
}
