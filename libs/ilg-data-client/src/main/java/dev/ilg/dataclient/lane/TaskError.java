package dev.ilg.dataclient.lane;

/** Why an attempt failed; ilg-data decides by it alone what happens next. */
public enum TaskError {
  /** The page did not answer in time; tried again. */
  TIMEOUT,
  /** LinkedIn or the network is away; tried again. */
  UNAVAILABLE,
  /** The page does not hold what it should; tried again, then dead. */
  PAGE_CHANGED,
  /** 429 or 999: the lane rests for an hour, the attempt does not count. */
  RATE_LIMITED,
  /** The weekly invitation limit: no invites until the next week. */
  WEEKLY_LIMIT,
  /** LinkedIn asks for a proof; the lane waits for its owner. */
  CHECKPOINT,
  /** A CAPTCHA; the lane waits until its owner signed in themselves. */
  CAPTCHA,
  /** The account is restricted; the lane is paused. */
  ACCOUNT_RESTRICTED,
  /** Wrong e-mail or password; the lane is paused until they are corrected. */
  BAD_CREDENTIALS,
  /** The profile is gone; the lead has FAILED. */
  PROFILE_GONE,
  /** The effect could neither be seen nor ruled out; held for a person. */
  OUTCOME_UNKNOWN,
  /** A fault of ours; tried again, then dead. */
  INTERNAL
}
