package dev.ilg.linkedin.messaging;

/**
 * One row of the conversation list.
 *
 * @param name the other person's display name
 * @param ours whether the last message is ours
 * @param unread whether something is unread
 */
public record ConversationRow(String name, boolean ours, boolean unread) {

  /** Whether the other person may have written something that we do not know yet. */
  public boolean mayHoldNews() {
    return unread || !ours;
  }
}
