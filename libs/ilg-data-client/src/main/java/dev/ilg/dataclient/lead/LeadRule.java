package dev.ilg.dataclient.lead;

/** The rule that decides when a lead's next step comes; its inputs are named in brackets. */
public enum LeadRule {
  /** Leads are worked in the order of their list (position, ahead: at most 1000 are counted). */
  LIST_ORDER,
  /** A follow-up goes out no earlier than this long after the request (hours). */
  FOLLOW_UP_AFTER,
  /** The second follow-up goes out on a day after the first (sentOn). */
  LATER_DAY,
  /** Invites are withdrawn after this long without an answer (days). */
  WITHDRAW_AFTER,
  /** Both follow-ups are out; a reply may still come. */
  SEQUENCE_DONE,
  /** They replied. */
  REPLIED,
  /** The invite went stale. */
  WITHDRAWN,
  /** The way ended early (reason, a {@link LeadEnd}). */
  ENDED,
  /** The data was erased. */
  ERASED,
  /** An outreach was not seen to go out, nor ruled out (kind, looks). */
  UNSETTLED,
  /** As above, after every look (kind, evidence). */
  OUTCOME_UNKNOWN,
  /** The LinkedIn account waits for its owner (reason). */
  ACCOUNT_PAUSED,
  /** The campaign does not run (status). */
  CAMPAIGN_NOT_ACTIVE,
  /** ILG paused the campaign (reason). */
  CAMPAIGN_PAUSED,
  /** A new account sends few invites a day at first, and more with each day (used, limit, cap). */
  WARM_UP,
  /** The account's cap of invites a local day (used, limit). */
  INVITES_PER_DAY,
  /** The account's cap of invites in seven local days (used, limit). */
  INVITES_PER_WEEK,
  /** The account's cap of invites that wait at once (used, limit). */
  PENDING_INVITES,
  /** LinkedIn lets nobody be invited again for this long after a withdrawal (days). */
  COOLDOWN,
  /** The profile did not tell whether the lead can be invited; looked at again (days). */
  UNREADABLE,
  /** The account's cap of profiles read a local day (used, limit). */
  PROFILE_VIEWS_PER_DAY,
  /** The account's cap of messages a local day (used, limit). */
  MESSAGES_PER_DAY,
  /** This type of task is stopped on all lanes (taskType, reason). */
  TASK_TYPE_STOPPED,
  /** What was drawn for today from the campaign's range is sent (sent, planned). */
  DAILY_PLAN,
  /** The account's local day is not planned yet. */
  NOT_PLANNED,
  /** The account's working hours (from, to, timeZone). */
  WORKING_HOURS,
  /** The pause that an account makes between two actions. */
  GAP,
  /** Nothing stands in the way: a worker takes it next. */
  DUE
}
