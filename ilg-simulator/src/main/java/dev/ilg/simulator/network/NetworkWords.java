package dev.ilg.simulator.network;

import dev.ilg.simulator.variant.Tongue;

/** What the lists say; a name goes between {@code before} and {@code after}. */
record NetworkWords(
    String invitations,
    String received,
    String sent,
    String people,
    String nonePending,
    String connections,
    String sortedBy,
    String loadMore,
    String message,
    String withdraw,
    String withdrawBefore,
    String withdrawAfter,
    String askWithdraw,
    String warning,
    String cancel,
    String confirmBefore,
    String confirmAfter) {

  private static final NetworkWords ENGLISH =
      new NetworkWords(
          "Manage invitations",
          "Received",
          "Sent",
          "People",
          "No pending invitations",
          "connections",
          "Sort by: Recently added",
          "Load more",
          "Message",
          "Withdraw",
          "Withdraw invitation sent to ",
          "",
          "Withdraw invitation?",
          "If you withdraw now, you won’t be able to resend to this person for up to 3 weeks.",
          "Cancel",
          "Withdrawn invitation sent to ",
          "");

  private static final NetworkWords GERMAN =
      new NetworkWords(
          "Einladungen verwalten",
          "Erhalten",
          "Gesendet",
          "Personen",
          "Keine ausstehenden Einladungen",
          "Kontakte",
          "Sortieren nach: Kürzlich hinzugefügt",
          "Mehr anzeigen",
          "Nachricht",
          "Zurückziehen",
          "Einladung an ",
          " zurückziehen",
          "Einladung zurückziehen?",
          "Danach können Sie dieser Person bis zu 3 Wochen lang keine Einladung senden.",
          "Abbrechen",
          "Zurückziehen der Einladung an ",
          "");

  static NetworkWords of(Tongue tongue) {
    return switch (tongue) {
      case ENGLISH -> ENGLISH;
      case GERMAN -> GERMAN;
    };
  }
}
