package dev.ilg.linkedin;

/** Pages written from dom-facts with invented people; only what a page object looks at. */
final class Fixtures {

  private static final String CARD =
      """
      <!DOCTYPE html><html lang="%s"><title>Anna Beispiel | LinkedIn</title>
      <div id="root"><main id="workspace"><div data-testid="lazy-column">
      <div componentkey="com.linkedin.sdui.profile.card.refACoAAannaTopcard">
      <section componentkey="com.linkedin.sdui.profile.card.refACoAAannaTopcard">
      <a href="/in/anna/"><h2>Anna Beispiel</h2></a>%s
      <p>Leiterin Einkauf</p><p>Muster GmbH · TU Musterstadt</p><p>Berlin</p>
      <a href="#">%s</a><div>%s</div>
      </section></div></div>
      <aside><a href="/preload/custom-invite/?vanityName=anna-b" aria-label="Invite Anna B to connect">
      Connect</a></aside></main></div>%s</html>
      """;

  static final String CONNECT =
      "<a href='/preload/custom-invite/?vanityName=anna' aria-label='Invite Anna Beispiel to connect'"
          + " onclick='event.preventDefault(); %s'>Connect</a>";

  private static final String DIALOG =
      """
      <div role="dialog" class="artdeco-modal send-invite"><h2 id="send-invite-modal">Add a note to
      your invitation?</h2><div class="step"><button aria-label="Add a note" onclick="%s">Add a note
      </button><button aria-label="Send without a note" onclick="%s">Send without a note</button></div>
      </div>
      """;

  private Fixtures() {}

  static String english(String degree, String controls, String rest) {
    return CARD.formatted("en", degree, "Contact info", controls, rest);
  }

  static String german(String degree, String controls) {
    return CARD.formatted("de", degree, "Kontaktinfo", controls, "");
  }

  /** A profile whose Connect opens a dialog; what its two buttons do is given as scripts. */
  static String inviting(String onAddNote, String onSend) {
    var open =
        "document.querySelector(\"template\").replaceWith(document.querySelector(\"template\").content)";
    var template = "<template>" + DIALOG.formatted(onAddNote, onSend) + "</template>";
    return english("<p>· 2nd</p>", CONNECT.formatted(open), template);
  }

  static String profile(String controls) {
    return english("<p>· 2nd</p>", controls, "");
  }

  static final String PENDING =
      "<a href='/in/anna/' aria-label='Pending, click to withdraw invitation sent to Anna'>Pending</a>";

  static final String SENT_LIST_EMPTY =
      "<!DOCTYPE html><main><h1>Manage invitations</h1><h2>No pending invitations</h2></main>";

  static final String SENT_LIST =
      "<!DOCTYPE html><main><h1>Manage invitations</h1><div role=listitem><a href='/in/anna/'>Anna"
          + " Beispiel</a><button aria-label='Withdraw invitation sent to Anna'>Withdraw</button>"
          + "</div></main>";
}
