package dev.ilg.data.outbox;

import dev.ilg.data.system.ForApi;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Live events over GraphQL; ilg-api decides who sees which. */
@Controller
class LiveEventController {

  private final LiveEventService events;

  LiveEventController(LiveEventService events) {
    this.events = events;
  }

  @QueryMapping
  @ForApi
  LiveEvents liveEvents(@Argument @Nullable String after) {
    return events.after(after);
  }
}
