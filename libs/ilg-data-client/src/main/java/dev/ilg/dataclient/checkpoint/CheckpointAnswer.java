package dev.ilg.dataclient.checkpoint;

import org.jspecify.annotations.Nullable;

/**
 * What the holder of the lease finds when it asks; never printed.
 *
 * @param code what to type, while ANSWERED
 */
public record CheckpointAnswer(CheckpointState state, @Nullable String code) {

  @Override
  public String toString() {
    return "CheckpointAnswer[" + state + "]";
  }
}
