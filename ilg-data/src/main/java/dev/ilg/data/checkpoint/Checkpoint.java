package dev.ilg.data.checkpoint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An open checkpoint as its owner sees it. */
record Checkpoint(
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
  record CheckpointAccount(long id, String email) {}

  /** A user by name. */
  record CheckpointPerson(long id, String name) {}

  /** Where the answer of a checkpoint is sealed for. */
  static String answerPlace(long id) {
    return "checkpoint/" + id + "/answer";
  }
}
