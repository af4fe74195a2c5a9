package dev.ilg.linkedin.refusal;

/** What LinkedIn shows instead of what was asked for; each leads to a named outcome. */
public enum Refusal {
  /** 429 or 999: too fast. */
  RATE_LIMITED,
  /** The weekly limit of invites is reached. */
  WEEKLY_LIMIT,
  /** LinkedIn wants the person's e-mail before it sends an invite. */
  EMAIL_NEEDED,
  /** No personal notes are left this month. */
  NOTE_QUOTA,
  /** The note is longer than this account may write. */
  NOTE_TOO_LONG,
  /** An invite to this person was withdrawn less than three weeks ago. */
  COOLDOWN,
  /** The page offers no way to do it. */
  NOT_OFFERED,
  /** LinkedIn said that it was not sent. */
  NOT_SENT,
  /** The page shows another person than the one asked for. */
  WRONG_PERSON,
  /** The profile does not exist any more. */
  PROFILE_GONE,
  /** Signed out. */
  SESSION_EXPIRED,
  /** A code is asked for that was sent by e-mail or text message. */
  CHECKPOINT_CODE,
  /** A code is asked for that an authenticator shows. */
  CHECKPOINT_TOTP,
  /** A confirmation in the LinkedIn app is asked for. */
  CHECKPOINT_APP,
  /** Another proof is asked for. */
  CHECKPOINT,
  /** A CAPTCHA is asked for. */
  CAPTCHA,
  /** The account is restricted. */
  RESTRICTED,
  /** The account has no Sales Navigator seat. */
  NO_SEAT,
  /** Header and footer came, and nothing between them. */
  SHELL,
  /** The page does not hold what it should. */
  PAGE_CHANGED,
  /** The page did not answer in time. */
  TIMEOUT,
  /** LinkedIn or the network is away. */
  UNAVAILABLE,
  /** The browser died. */
  BROWSER_GONE
}
