package dev.ilg.simulator.messaging;

import dev.ilg.simulator.relation.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One message of a thread as the page shows it.
 *
 * @param heading the day, only on the first message of a day
 * @param opensGroup whether the sender's name stands above it
 */
record MessageView(
    String urn,
    String heading,
    boolean opensGroup,
    boolean own,
    String sender,
    String text,
    String time) {

  static List<MessageView> of(List<Message> messages, String me, String other, Instant now) {
    var views = new ArrayList<MessageView>();
    for (int i = 0; i < messages.size(); i++) {
      var message = messages.get(i);
      var before = i == 0 ? null : messages.get(i - 1);
      var newDay = before == null || !Times.day(before.at()).equals(Times.day(message.at()));
      views.add(
          new MessageView(
              urn(message),
              newDay ? Times.heading(message.at(), now) : "",
              newDay || messages.get(i - 1).own() != message.own(),
              message.own(),
              message.own() ? me : other,
              message.text(),
              Times.time(message.at())));
    }
    return views;
  }

  static String urn(Message message) {
    return "urn:li:msg_message:(urn:li:fsd_profile:%s,2-%d)"
        .formatted(message.own() ? "me" : "other", message.at().toEpochMilli());
  }
}
