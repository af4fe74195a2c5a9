package dev.ilg.simulator.messaging;

import java.util.List;

/** The body of the call that sends a message. */
record MessageCall(Envelope message, List<String> hostRecipientUrns) {

  private static final String URN = "urn:li:fsd_profile:";

  /** LinkedIn's nesting around the text. */
  record Envelope(Body body) {}

  /** The text. */
  record Body(String text) {}

  String text() {
    return message.body().text();
  }

  String memberId() {
    return hostRecipientUrns.getFirst().replace(URN, "");
  }
}
