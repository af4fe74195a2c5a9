package dev.ilg.linkedin.messaging;

import java.util.List;

/**
 * A conversation as it is shown, oldest message first.
 *
 * @param messages what was said
 * @param writable whether there is a composer
 */
public record ThreadSeen(List<Message> messages, boolean writable) {

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
}
