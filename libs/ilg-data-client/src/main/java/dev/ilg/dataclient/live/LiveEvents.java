package dev.ilg.dataclient.live;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened after a place in ilg-data's outbox.
 *
 * @param cursor where to go on
 * @param reset whether the place was unknown, so that screens must be read again
 */
public record LiveEvents(List<LiveEvent> events, String cursor, boolean reset) {

  /**
   * One event.
   *
   * @param payload ids and states as JSON
   * @param user whose it is
   * @param createdBy the admin who made that user; null when nobody did
   */
  public record LiveEvent(
      String cursor, String topic, String payload, long user, @Nullable Long createdBy) {}
}
