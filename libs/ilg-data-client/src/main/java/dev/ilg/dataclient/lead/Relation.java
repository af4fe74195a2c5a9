package dev.ilg.dataclient.lead;

/** How a person stands to the account, as their profile shows it. */
public enum Relation {
  /** An invite can be sent. */
  CONNECTABLE,
  /** Our invite waits for an answer. */
  PENDING,
  /** Connected. */
  CONNECTED,
  /** They invited us. */
  INCOMING,
  /** The account's own profile. */
  SELF,
  /** The page does not tell. */
  UNKNOWN
}
