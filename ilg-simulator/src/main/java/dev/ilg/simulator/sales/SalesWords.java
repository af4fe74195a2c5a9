package dev.ilg.simulator.sales;

import dev.ilg.simulator.variant.Tongue;

/** What Sales Navigator says. */
record SalesWords(
    String next,
    String previous,
    String none,
    String about,
    String openMenu,
    String connect,
    String pending,
    String viewProfile,
    String viewPublic,
    String sendInvitation,
    String header,
    String hidden,
    String appPrompt,
    String stayHere) {

  private static final SalesWords ENGLISH =
      new SalesWords(
          "Next",
          "Previous",
          "No leads matched your search",
          "About:",
          "Open actions overflow menu",
          "Connect",
          "Connect — Pending",
          "View profile",
          "View LinkedIn profile",
          "Send Invitation",
          "Send invitation",
          "LinkedIn Member",
          "Sales Navigator is better in the app",
          "Continue in browser");

  private static final SalesWords GERMAN =
      new SalesWords(
          "Weiter",
          "Zurück",
          "Keine Leads entsprechen Ihrer Suche",
          "Über:",
          "Aktions-Überlaufmenü öffnen",
          "Vernetzen",
          "Vernetzen — Ausstehend",
          "Profil anzeigen",
          "LinkedIn Profil anzeigen",
          "Einladung senden",
          "Einladung senden",
          "LinkedIn Mitglied",
          "Sales Navigator in der App",
          "Im Browser fortfahren");

  static SalesWords of(Tongue tongue) {
    return switch (tongue) {
      case ENGLISH -> ENGLISH;
      case GERMAN -> GERMAN;
    };
  }
}
