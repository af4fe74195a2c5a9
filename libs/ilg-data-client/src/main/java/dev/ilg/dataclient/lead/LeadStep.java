package dev.ilg.dataclient.lead;

/** What happens to a lead next. */
public enum LeadStep {
  /** Its profile is read. */
  READ_PROFILE,
  /** It is invited. */
  INVITE,
  /** It gets the first follow-up. */
  FOLLOW_UP_1,
  /** It gets the second follow-up. */
  FOLLOW_UP_2,
  /** Its invite is withdrawn, unless it accepts before. */
  WITHDRAW,
  /** LinkedIn is read for an outreach whose outcome was not seen. */
  LOOK,
  /** Somebody must say whether an outreach went out. */
  PERSON,
  /** Its way has ended. */
  NOTHING
}
