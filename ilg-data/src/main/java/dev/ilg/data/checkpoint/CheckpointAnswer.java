package dev.ilg.data.checkpoint;

import org.jspecify.annotations.Nullable;

/** What the holder of the lease finds when it asks; never printed. */
record CheckpointAnswer(CheckpointState state, @Nullable String code) {

  @Override
  public String toString() {
    return "CheckpointAnswer[" + state + "]";
  }
}
