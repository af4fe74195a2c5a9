package dev.ilg.dataclient.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A task as an admin sees it. */
public record TaskView(
    long id,
    String type,
    String state,
    TaskAccount account,
    @Nullable Named campaign,
    @Nullable Named lead,
    int attempt,
    @Nullable String error,
    @Nullable Instant runAt,
    @Nullable Instant endedAt) {

  /** The account whose lane the task is on. */
  public record TaskAccount(long id, String email) {}

  /** Something with an id and a name. */
  public record Named(long id, String name) {}
}
