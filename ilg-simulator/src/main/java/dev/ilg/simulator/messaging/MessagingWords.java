package dev.ilg.simulator.messaging;

import dev.ilg.simulator.variant.Tongue;

/** What the pages of messaging say. */
record MessagingWords(
    String write,
    String send,
    String options,
    String sentAt,
    String optionsOfOurs,
    String optionsOfTheirs,
    String us,
    String reacted,
    String more,
    String select,
    String closeBefore,
    String closeAfter,
    String enterMode,
    String clickMode,
    String failed) {

  private static final MessagingWords ENGLISH =
      new MessagingWords(
          "Write a message…",
          "Send",
          "Open send options",
          "sent the following message at",
          "Options for your message",
          "Options for the message from",
          "You: ",
          " reacted 👍 to your message",
          "Load more conversations",
          "Select conversation with",
          "Close your conversation with ",
          "",
          "Press Enter to send",
          "Click Send",
          "Your message could not be sent. Please try again.");

  private static final MessagingWords GERMAN =
      new MessagingWords(
          "Nachricht verfassen…",
          "Senden",
          "Sendeoptionen öffnen",
          "hat diese Nachricht gesendet um",
          "Optionen für Ihre Nachricht",
          "Optionen für die Nachricht von",
          "Sie: ",
          " hat mit 👍 auf Ihre Nachricht reagiert",
          "Mehr Unterhaltungen laden",
          "Unterhaltung auswählen mit",
          "Konversation mit ",
          " schließen",
          "Mit Enter senden",
          "Auf „Senden“ klicken",
          "Ihre Nachricht konnte nicht gesendet werden.");

  static MessagingWords of(Tongue tongue) {
    return switch (tongue) {
      case ENGLISH -> ENGLISH;
      case GERMAN -> GERMAN;
    };
  }
}
