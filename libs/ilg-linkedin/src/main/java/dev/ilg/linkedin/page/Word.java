package dev.ilg.linkedin.page;

import java.util.regex.Pattern;

/** What LinkedIn writes on its pages, in the languages we read: English and German. */
public enum Word {
  /** Leads to an invite. */
  CONNECT("Connect|Vernetzen|Als Kontakt"),
  /** Label of a control that invites somebody. */
  INVITE_TO_CONNECT("Invite .+ to connect|.+ als Kontakt einladen"),
  /** An invite waits. */
  PENDING("Pending|Ausstehend"),
  /** Opens a conversation. */
  MESSAGE("Message|Message .+|Nachricht|Nachricht an .+( senden)?"),
  /** Follows a person. */
  FOLLOW("Follow|Follow .+|Folgen|.+ folgen"),
  /** Label of the menu with further actions. */
  MORE("More|More actions|Mehr|Weitere Aktionen"),
  /** Accepts an invite of theirs. */
  ACCEPT("Accept|Accept .+|Annehmen|Kontaktanfrage von .+ annehmen"),
  /** Ends a connection. */
  REMOVE_CONNECTION("Remove connection|Kontakt entfernen"),
  /** Opens the text field of an invite. */
  ADD_NOTE("Add a note|Nachricht hinzufügen|Notiz hinzufügen"),
  /** One knows a person in no way that is listed. */
  OTHER("Other|Sonstiges|Andere"),
  /** Sends an invite as it is. */
  SEND_WITHOUT_NOTE(
      "Send without a note|Send now|Ohne Notiz senden|Ohne Nachricht senden|Jetzt senden"),
  /** Sends an invite with its note. */
  SEND_INVITE("Send|Send invitation|Send now|Senden|Einladung senden|Jetzt senden"),
  /** Takes an invite back. */
  WITHDRAW("Withdraw|Zurückziehen"),
  /** Sends a message. */
  SEND("Send|Senden"),
  /** Placeholder of a message. */
  WRITE_A_MESSAGE("Write a message…?|Nachricht (verfassen|schreiben)…?"),
  /** Closes the bubble of a conversation. */
  CLOSE_CONVERSATION(
      "Close your (draft )?conversation.*|Konversation .*schließen|Close|Schließen|Dismiss"),
  /** Turns a page. */
  NEXT("Next|Weiter"),
  /** Signs in. */
  SIGN_IN("Sign in|Anmelden|Einloggen"),
  /** Hands in a code. */
  SUBMIT_CODE("Submit|Verify|Absenden|Bestätigen|Senden"),
  /** The person's name is hidden. */
  HIDDEN_MEMBER("LinkedIn Member|LinkedIn Mitglied"),
  /** Closes the prompt for the app. */
  CONTINUE_IN_BROWSER("Continue in browser|Im Browser fortfahren"),
  /** Opens the menu of a lead page. */
  LEAD_MENU("Open actions overflow menu|Aktions-Überlaufmenü öffnen|Weitere Aktionen"),
  /** More rows of a list. */
  LOAD_MORE("Load more|Show more results|Load more conversations|Mehr (an)?zeigen|Mehr laden");

  private final String forms;

  Word(String forms) {
    this.forms = forms;
  }

  /** Nothing but this word. */
  public Pattern whole() {
    return Pattern.compile("^\\s*(?:" + forms + ")\\s*$", Pattern.CASE_INSENSITIVE);
  }

  /** A text that begins with this word. */
  public Pattern beginning() {
    return Pattern.compile("^\\s*(?:" + forms + ")\\b", Pattern.CASE_INSENSITIVE);
  }
}
