package dev.ilg.dataclient.lead;

/** Why a lead's way ends without an outreach; decides whether it is SKIPPED or FAILED. */
public enum LeadEnd {
  /** SKIPPED: already connected before ILG came. */
  ALREADY_CONNECTED,
  /** SKIPPED: an invite was pending that ILG did not send. */
  ALREADY_PENDING,
  /** SKIPPED: LinkedIn asks for the person's e-mail. */
  EMAIL_NEEDED,
  /** SKIPPED: out of network, no way to connect. */
  CANNOT_CONNECT,
  /** SKIPPED: the invite is no longer pending, and they did not accept: they declined it. */
  DECLINED,
  /** FAILED: the profile is gone. */
  PROFILE_GONE,
  /** FAILED: the page shows another person than the lead. */
  WRONG_PERSON
}
