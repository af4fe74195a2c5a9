package dev.ilg.data.task;

/** Why an attempt failed, and what follows from it: the one place that decides about retries. */
public enum TaskError {
  /** The page did not answer in time. */
  TIMEOUT(Consequence.RETRY),
  /** LinkedIn or the network is away. */
  UNAVAILABLE(Consequence.RETRY),
  /** The page does not hold what it should. */
  PAGE_CHANGED(Consequence.RETRY),
  /** 429 or 999. */
  RATE_LIMITED(Consequence.REST_LANE),
  /** The weekly invitation limit. */
  WEEKLY_LIMIT(Consequence.STOP_KIND),
  /** LinkedIn asks for a proof. */
  CHECKPOINT(Consequence.PAUSE_LANE),
  /** A CAPTCHA. */
  CAPTCHA(Consequence.PAUSE_LANE),
  /** The account is restricted. */
  ACCOUNT_RESTRICTED(Consequence.PAUSE_LANE),
  /** Wrong e-mail or password. */
  BAD_CREDENTIALS(Consequence.PAUSE_LANE),
  /** The profile is gone. */
  PROFILE_GONE(Consequence.END),
  /** The effect could neither be seen nor ruled out. */
  OUTCOME_UNKNOWN(Consequence.DEAD),
  /** A fault of ours. */
  INTERNAL(Consequence.RETRY);

  private final Consequence consequence;

  TaskError(Consequence consequence) {
    this.consequence = consequence;
  }

  Consequence consequence() {
    return consequence;
  }

  /** What follows from an error. */
  enum Consequence {
    /** Tried again later, a bounded number of times. */
    RETRY,
    /** The lane rests; the attempt does not count. */
    REST_LANE,
    /** No task of this kind until the window ends; the attempt does not count. */
    STOP_KIND,
    /** The lane waits for its owner; the attempt does not count. */
    PAUSE_LANE,
    /** The lead's way ended by name; the task is done. */
    END,
    /** A person must look. */
    DEAD
  }
}
