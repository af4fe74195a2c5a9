package dev.ilg.simulator.variant;

/** What stands on controls; a name goes between {@code before} and {@code after}. */
public record Labels(
    String lang,
    String message,
    String more,
    String moreActions,
    String connect,
    String inviteBefore,
    String inviteAfter,
    String follow,
    String followBefore,
    String followAfter,
    String pending,
    String pendingBefore,
    String accept,
    String acceptBefore,
    String acceptAfter,
    String ignore,
    String ignoreBefore,
    String ignoreAfter,
    String contact,
    String removeConnection,
    String company,
    String companyAfter,
    String askNote,
    String addNote,
    String sendPlain,
    String send,
    String sendInvite,
    String cancel,
    String withdraw,
    String askWithdraw,
    String withdrawBefore) {

  private static final Labels ENGLISH =
      new Labels(
          "en",
          "Message",
          "More",
          "More actions",
          "Connect",
          "Invite ",
          " to connect",
          "Follow",
          "Follow ",
          "",
          "Pending",
          "Pending, click to withdraw invitation sent to ",
          "Accept",
          "Accept ",
          "’s request to connect",
          "Ignore",
          "Ignore ",
          "’s request to connect",
          "Contact info",
          "Remove connection",
          "Current company: ",
          ". Click to skip to experience card",
          "Add a note to your invitation?",
          "Add a note",
          "Send without a note",
          "Send",
          "Send invitation",
          "Cancel",
          "Withdraw",
          "Withdraw invitation?",
          "Withdrawn invitation sent to ");

  private static final Labels GERMAN =
      new Labels(
          "de",
          "Nachricht",
          "Mehr",
          "Weitere Aktionen",
          "Vernetzen",
          "",
          " als Kontakt einladen",
          "Folgen",
          "",
          " folgen",
          "Ausstehend",
          "Ausstehend, klicken Sie zum Zurückziehen der Einladung an ",
          "Annehmen",
          "Kontaktanfrage von ",
          " annehmen",
          "Ignorieren",
          "Kontaktanfrage von ",
          " ignorieren",
          "Kontaktinfo",
          "Kontakt entfernen",
          "Aktuelles Unternehmen: ",
          ". Klicken Sie, um zur Karte Berufserfahrung zu springen",
          "Eine Nachricht zu Ihrer Einladung hinzufügen?",
          "Nachricht hinzufügen",
          "Ohne Nachricht senden",
          "Senden",
          "Einladung senden",
          "Abbrechen",
          "Zurückziehen",
          "Einladung zurückziehen?",
          "Zurückziehen der Einladung an ");

  static Labels of(Tongue tongue) {
    return switch (tongue) {
      case ENGLISH -> ENGLISH;
      case GERMAN -> GERMAN;
    };
  }

  /** The degree as this language writes it. */
  public String degree(String english) {
    return lang.equals("en") || english.isEmpty() ? english : english.charAt(0) + ".";
  }
}
