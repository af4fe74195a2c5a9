package dev.ilg.linkedin.login;

import dev.ilg.linkedin.refusal.Refusal;

/** What LinkedIn says to the answer of a checkpoint. */
public sealed interface CheckpointStep {

  /** LinkedIn goes on: the account is signed in. */
  record Passed() implements CheckpointStep {}

  /** The code is wrong or too old; the same page takes another one. */
  record Refused() implements CheckpointStep {}

  /**
   * LinkedIn asks for something else now.
   *
   * @param refusal which checkpoint, or the restriction
   */
  record Stopped(Refusal refusal) implements CheckpointStep {}
}
