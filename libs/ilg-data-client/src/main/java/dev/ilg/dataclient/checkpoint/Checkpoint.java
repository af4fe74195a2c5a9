package dev.ilg.dataclient.checkpoint;

import dev.ilg.dataclient.lane.CheckpointKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open checkpoint.
 *
 * @param waitsUntil until when a browser waits for the owner; null when none does
 * @param answeredBy who has entered the code that is being tried; null when nobody has
 * @param refusals codes that LinkedIn refused
 */
public record Checkpoint(
    long id,
    CheckpointAccount account,
    CheckpointKind kind,
    CheckpointState state,
    Instant raisedAt,
    @Nullable Instant waitsUntil,
    @Nullable Instant answeredAt,
    @Nullable CheckpointPerson answeredBy,
    int refusals,
    CheckpointPerson user) {

  /** The account that LinkedIn asks about. */
  public record CheckpointAccount(long id, String email) {}

  /** A user by name. */
  public record CheckpointPerson(long id, String name) {}
}
