package dev.ilg.linkedin.messaging;

import java.util.List;

/**
 * A conversation as it is shown, oldest message first.
 *
 * @param messages what was said
 * @param writable whether there is a composer
 * @param complete whether it was read to its beginning
 */
public record ThreadSeen(List<Message> messages, boolean writable, boolean complete) {

  /** A conversation that was read to its beginning. */
  public ThreadSeen(List<Message> messages, boolean writable) {
    this(messages, writable, true);
  }

  /**
   * One message.
   *
   * @param own whether it is ours
   * @param text what it says
   */
  public record Message(boolean own, String text) {}

  /** Whether a message of ours says this. */
  public boolean shows(String text) {
    return messages.stream().anyMatch(it -> it.own() && Texts.same(it.text(), text));
  }

  /**
   * Whether the other person wrote after the first of the texts that we sent; what stood there
   * before we came is no reply.
   */
  public boolean theyReplied(List<String> sentTexts) {
    var firstOfOurs = 0;
    for (var index = messages.size() - 1; index >= 0; index--) {
      var message = messages.get(index);
      if (message.own() && sentTexts.stream().anyMatch(it -> Texts.same(it, message.text()))) {
        firstOfOurs = index;
      }
    }
    return messages.stream().skip(firstOfOurs).anyMatch(it -> !it.own());
  }

  /**
   * Whether all that was said since we first wrote was read, so that silence can be believed.
   *
   * @param sentTexts what we sent, oldest first
   */
  public boolean tellsAllSince(List<String> sentTexts) {
    return complete || (!sentTexts.isEmpty() && shows(sentTexts.getFirst()));
  }
}
