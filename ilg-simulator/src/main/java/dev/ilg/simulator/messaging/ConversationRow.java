package dev.ilg.simulator.messaging;

/** One row of the conversation list. */
record ConversationRow(
    String threadId,
    String name,
    String initials,
    String snippet,
    String time,
    long unread,
    boolean active,
    boolean spacerAfter) {

  boolean isUnread() {
    return unread > 0;
  }
}
