package dev.ilg.data.outreach;

import dev.ilg.data.campaign.MessageKind;
import java.util.Optional;

/** One thing done to a lead through LinkedIn. */
public enum OutreachKind {
  /** A connection invite. */
  INVITE(MessageKind.INVITE_NOTE),
  /** The first message after they accepted. */
  FOLLOW_UP_1(MessageKind.FOLLOW_UP_1),
  /** The second and last message. */
  FOLLOW_UP_2(MessageKind.FOLLOW_UP_2),
  /** Withdrawing the invite. */
  WITHDRAWAL(null);

  private final Optional<MessageKind> message;

  OutreachKind(@org.jspecify.annotations.Nullable MessageKind message) {
    this.message = Optional.ofNullable(message);
  }

  /** The campaign's text that it sends; empty when it sends none. */
  Optional<MessageKind> message() {
    return message;
  }
}
