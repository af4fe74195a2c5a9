package dev.ilg.data.outreach;

/** Why an intent is refused. */
public enum RefusalReason {
  /** The campaign is not active. */
  CAMPAIGN_NOT_ACTIVE,
  /** The lead is on a suppression list. */
  SUPPRESSED,
  /** The lead is not in a state that allows it. */
  LEAD_STATE,
  /** The same person was contacted for this client before. */
  CONTACTED_BEFORE,
  /** No credit is left. */
  NO_CREDIT,
  /** A daily or weekly cap is reached. */
  CAP_REACHED,
  /** No personal notes are left this month, and the campaign sends none without. */
  NOTE_QUOTA,
  /** The lead's text would be too long or would have a hole. */
  TEXT_UNUSABLE,
  /** It is too early for this follow-up. */
  TOO_EARLY,
  /** An earlier intent for the same outreach has no outcome yet. */
  UNSETTLED
}
