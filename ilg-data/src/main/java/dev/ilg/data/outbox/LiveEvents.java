package dev.ilg.data.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened after a place in the outbox.
 *
 * @param cursor where to go on
 * @param reset whether the place was unknown, so that screens must be read again
 */
record LiveEvents(List<LiveEvent> events, String cursor, boolean reset) {

  /** One event, its payload as JSON. */
  record LiveEvent(
      String cursor, String topic, String payload, long user, @Nullable Long createdBy) {}
}
