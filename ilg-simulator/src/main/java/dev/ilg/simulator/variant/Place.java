package dev.ilg.simulator.variant;

/** Where on LinkedIn something is special. */
public enum Place {
  /** The dialogs that lead to an invite. */
  INVITE,
  /** A profile whose invite is taken back. */
  WITHDRAWAL,
  /** A search or a lead list in Sales Navigator. */
  SEARCH,
  /** The lists of sent invites and of connections. */
  PEOPLE,
  /** The list of conversations. */
  CONVERSATIONS,
  /** A conversation and its composer. */
  THREAD
}
