package dev.ilg.linkedin.profile;

/** How a person stands to the account, as far as a page that is only looked at tells. */
public enum Relation {
  /** Connect stands in the action row. */
  CONNECTABLE,
  /** Follow leads the row; {@link ConnectVia} says whether Connect was seen in the menu. */
  FOLLOW_FIRST,
  /** Our invite waits. */
  PENDING,
  /** Connected. */
  CONNECTED,
  /** They invited us. */
  INCOMING,
  /** The open dialog of an invite asks for the person's e-mail. */
  EMAIL_NEEDED,
  /** The account's own profile. */
  SELF,
  /** The page does not tell, or contradicts itself. */
  UNKNOWN
}
