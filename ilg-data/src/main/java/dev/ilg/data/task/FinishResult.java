package dev.ilg.data.task;

/** What became of a lane's report. */
public enum FinishResult {
  /** Written; the lease is over. */
  RECORDED,
  /** It was written before; the first answer was lost. */
  ALREADY_RECORDED,
  /** Somebody else has the lane; nothing was written. */
  LEASE_LOST;

  /** The function {@code finish} calls a token that is not the lane's stale. */
  static FinishResult of(String answer) {
    return answer.equals("STALE") ? LEASE_LOST : valueOf(answer);
  }
}
