package dev.ilg.simulator.journal;

/** What can arrive. */
public enum Kind {
  /** An account signed in. */
  SIGN_IN,
  /** A profile, or a lead page of Sales Navigator, was opened. */
  PROFILE_VIEW,
  /** An invite arrived, wanted or not. */
  INVITE,
  /** An invite was withdrawn. */
  WITHDRAWAL,
  /** A message arrived. */
  MESSAGE,
  /** An incoming request was accepted. */
  ACCEPTANCE,
  /** The list of sent invites was read. */
  SENT_LIST_VIEW,
  /** The list of connections was read. */
  CONNECTIONS_VIEW,
  /** The list of conversations was read. */
  INBOX_VIEW,
  /** One conversation was opened, and so marked as read. */
  THREAD_VIEW,
  /** A page of a search or a list was read; the text is the search. */
  SEARCH_VIEW
}
