package dev.ilg.dataclient.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A task as an admin sees it. */
public record TaskView(
    long id,
    String type,
    String state,
    Named account,
    @Nullable Named campaign,
    @Nullable Named lead,
    int attempt,
    @Nullable String error,
    @Nullable Instant runAt,
    @Nullable Instant endedAt) {

  /** Something with an id and a name; for an account the name is its e-mail. */
  public record Named(long id, String name) {}
}
