package dev.ilg.linkedin.profile;

/** How a person stands to the account, as their profile shows it. */
public enum Standing {
  /** Connect stands in the action row. */
  CONNECTABLE,
  /** Follow leads the row; Connect is in the menu. */
  FOLLOW_FIRST,
  /** Our invite waits. */
  PENDING,
  /** Connected. */
  CONNECTED,
  /** They invited us. */
  INCOMING,
  /** The account's own profile. */
  SELF,
  /** The page is complete and offers no way to connect. */
  CLOSED,
  /** The page does not tell, or contradicts itself; nothing may be clicked. */
  UNKNOWN;

  /** Whether an invite can be sent. */
  public boolean canBeInvited() {
    return this == CONNECTABLE || this == FOLLOW_FIRST;
  }
}
