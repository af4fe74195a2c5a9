package dev.ilg.simulator.invite;

import dev.ilg.simulator.variant.Tongue;

/** What the dialogs of an invite say; a name goes between {@code before} and {@code after}. */
record DialogWords(
    String personalizeBefore,
    String personalizeAfter,
    String enterEmail,
    String limit,
    String nearLimit,
    String limitToast,
    String gotIt,
    String upsell,
    String quotaUsed,
    String sentBefore,
    String sentAfter,
    String failedBefore,
    String failedAfter,
    String cooldown,
    String howBefore,
    String howAfter,
    String other,
    String noteLabel,
    String cancelNote) {

  private static final DialogWords ENGLISH =
      new DialogWords(
          "Personalize your invitation to ",
          " by adding a note. LinkedIn members are more likely to accept invitations that include a note.",
          "To verify this member knows you, please enter their email to connect. You can also include a personal note.",
          "You’ve reached the weekly invitation limit",
          "You’re close to the weekly invitation limit",
          "Your invitation was not sent because you’ve reached the weekly invitation limit. Try again next week.",
          "Got it",
          "Personalize your invitations with Premium",
          "You’ve used all your free personalized invitations for this month.",
          "Your invitation to ",
          " was sent.",
          "Your invitation to ",
          " was not sent.",
          " You can resend an invitation 3 weeks after withdrawing.",
          "How do you know ",
          "?",
          "Other",
          "Please limit personal note to ",
          "Cancel adding a note");

  private static final DialogWords GERMAN =
      new DialogWords(
          "Fügen Sie eine Nachricht zu Ihrer Einladung an ",
          " hinzu. Einladungen mit einer Nachricht werden häufiger angenommen.",
          "Bitte geben Sie die E-Mail-Adresse des Mitglieds ein, um sich zu vernetzen.",
          "Sie haben das wöchentliche Limit für Kontaktanfragen erreicht",
          "Sie haben das wöchentliche Limit für Kontaktanfragen fast erreicht",
          "Ihre Einladung wurde nicht gesendet: Sie haben das Limit für Kontaktanfragen erreicht. Versuchen Sie es nächste Woche wieder.",
          "OK",
          "Personalisieren Sie Ihre Einladungen mit Premium",
          "Sie haben alle kostenlosen persönlichen Einladungen dieses Monats verbraucht.",
          "Ihre Einladung an ",
          " wurde gesendet.",
          "Ihre Einladung an ",
          " wurde nicht gesendet.",
          " Nach dem Zurückziehen können Sie 3 Wochen lang keine Einladung senden.",
          "Woher kennen Sie ",
          "?",
          "Sonstiges",
          "Höchstlänge der Nachricht: ",
          "Abbrechen");

  static DialogWords of(Tongue tongue) {
    return switch (tongue) {
      case ENGLISH -> ENGLISH;
      case GERMAN -> GERMAN;
    };
  }
}
