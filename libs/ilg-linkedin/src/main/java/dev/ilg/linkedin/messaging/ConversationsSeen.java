package dev.ilg.linkedin.messaging;

import java.util.List;

/**
 * What the conversation list showed.
 *
 * @param rows the conversations, newest first
 * @param complete whether the list was read to its end
 */
public record ConversationsSeen(List<ConversationRow> rows, boolean complete) {}
