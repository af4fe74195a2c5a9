package dev.ilg.simulator.relation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The relation at one instant, as LinkedIn would know it. */
public record Standing(
    State state,
    @Nullable Instant invitedAt,
    String note,
    @Nullable Instant connectedAt,
    @Nullable Instant withdrawnAt) {

  static Standing untouched(State state, @Nullable Instant connectedAt) {
    return new Standing(state, null, "", connectedAt, null);
  }

  Standing invited(Instant at, String note) {
    return new Standing(State.PENDING, at, note, null, null);
  }

  Standing withdrawn(Instant at) {
    return new Standing(State.STRANGER, invitedAt, note, null, at);
  }

  Standing connected(Instant at) {
    return new Standing(State.CONNECTED, invitedAt, note, at, withdrawnAt);
  }

  /** Whether the two are connected. */
  public boolean isConnected() {
    return state == State.CONNECTED;
  }

  /** Whether our invite waits. */
  public boolean isPending() {
    return state == State.PENDING;
  }
}
