package dev.ilg.dataclient.live;

import dev.ilg.dataclient.system.DataGraphQl;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Live events of all users, for ilg-api, which decides who sees which. */
public final class LiveClient {

  private final DataGraphQl data;

  /** Uses the service's connection. */
  public LiveClient(DataGraphQl data) {
    this.data = data;
  }

  /** What happened after a place; without one nothing, but where to begin. */
  public LiveEvents after(@Nullable String cursor) {
    return data.call(
        null,
        "live/liveEvents",
        cursor == null ? Map.of() : Map.of("after", cursor),
        LiveEvents.class);
  }
}
