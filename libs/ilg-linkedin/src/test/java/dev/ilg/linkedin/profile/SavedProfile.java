package dev.ilg.linkedin.profile;

import org.jspecify.annotations.Nullable;

/**
 * A profile as the browser would have saved it, written from dom-facts 10 with invented people:
 * absolute addresses, and around the person all the controls of others that real pages carry.
 */
record SavedProfile(Layout layout, Tongue tongue, Row row, boolean styled, Menu menu) {

  static final String SLUG = "anna-beispiel-1a2b3c";
  static final String MEMBER = "ACoAAAbcdEFGhijKLmnOPqrstuVWxyz0123456";
  static final String NAME = "Anna Beispiel";
  private static final String SITE = "https://www.linkedin.com";

  /** How the page is built. */
  enum Layout {
    SDUI_MARCH,
    SDUI_MAY,
    SDUI_MAY_LATE,
    DATA_VIEW_NAME,
    CLASSIC
  }

  /** Which row the page shows (dom-facts 10.2). */
  enum Row {
    CONNECTED,
    CONNECTABLE,
    FOLLOW_FIRST,
    PENDING,
    INCOMING,
    OWN
  }

  /** What became of the More menu. */
  enum Menu {
    /** Not in the page, and nothing opens it. */
    DEAD,
    /** In the page as it was when it stood open. */
    OPEN,
    /** Opened by a click. */
    WORKING
  }

  /** The words of a language. */
  enum Tongue {
    EN(
        "en",
        "1st",
        "2nd",
        "3rd",
        "Message",
        "More",
        "Connect",
        "Follow",
        "Pending",
        "Contact info"),
    DE(
        "de",
        "1.",
        "2.",
        "3.",
        "Nachricht",
        "Mehr",
        "Vernetzen",
        "Folgen",
        "Ausstehend",
        "Kontaktinfo");

    final String code;
    final String first;
    final String second;
    final String third;
    final String message;
    final String more;
    final String connect;
    final String follow;
    final String pending;
    final String contact;

    Tongue(String... words) {
      code = words[0];
      first = words[1];
      second = words[2];
      third = words[3];
      message = words[4];
      more = words[5];
      connect = words[6];
      follow = words[7];
      pending = words[8];
      contact = words[9];
    }

    boolean isGerman() {
      return this == DE;
    }

    String invite(String name) {
      return isGerman() ? name + " als Kontakt einladen" : "Invite " + name + " to connect";
    }

    String followLabel(String name) {
      return isGerman() ? name + " folgen" : "Follow " + name;
    }

    String pendingLabel(String name) {
      return isGerman()
          ? "Ausstehend, klicken Sie zum Zurückziehen der Einladung an " + name
          : "Pending, click to withdraw invitation sent to " + name;
    }

    String accept(String name) {
      return isGerman()
          ? "Kontaktanfrage von " + name + " annehmen"
          : "Accept " + name + "’s request to connect";
    }

    String ignore(String name) {
      return isGerman()
          ? "Kontaktanfrage von " + name + " ignorieren"
          : "Ignore " + name + "’s request to connect";
    }
  }

  String html() {
    return switch (layout) {
      case SDUI_MARCH, SDUI_MAY, SDUI_MAY_LATE -> sdui();
      case DATA_VIEW_NAME -> dataViewName();
      case CLASSIC -> classic();
    };
  }

  int degree() {
    return row == Row.CONNECTED ? 1 : row == Row.FOLLOW_FIRST ? 3 : 2;
  }

  @Nullable Integer shownDegree() {
    var none = row == Row.OWN || (layout == Layout.SDUI_MAY_LATE && row == Row.FOLLOW_FIRST);
    return none ? null : Integer.valueOf(degree());
  }

  Relation relation() {
    return switch (row) {
      case CONNECTED -> Relation.CONNECTED;
      case CONNECTABLE -> Relation.CONNECTABLE;
      case FOLLOW_FIRST -> Relation.FOLLOW_FIRST;
      case PENDING -> Relation.PENDING;
      case INCOMING -> Relation.INCOMING;
      case OWN -> Relation.SELF;
    };
  }

  ConnectVia connectVia() {
    if (row == Row.CONNECTABLE) {
      return ConnectVia.PRIMARY;
    }
    return row == Row.FOLLOW_FIRST && menu != Menu.DEAD ? ConnectVia.MENU : ConnectVia.NONE;
  }

  boolean offersMessage() {
    return switch (row) {
      case CONNECTED, FOLLOW_FIRST, PENDING -> true;
      case CONNECTABLE -> layout == Layout.DATA_VIEW_NAME || layout == Layout.CLASSIC;
      case INCOMING, OWN -> false;
    };
  }

  Generation generation() {
    return switch (layout) {
      case SDUI_MARCH, SDUI_MAY, SDUI_MAY_LATE -> Generation.SDUI;
      case DATA_VIEW_NAME -> Generation.DATA_VIEW_NAME;
      case CLASSIC -> Generation.CLASSIC;
    };
  }

  private String degreeWord() {
    return degree() == 1 ? tongue.first : degree() == 2 ? tongue.second : tongue.third + "+";
  }

  // --- the newest build

  private String sdui() {
    var late = layout == Layout.SDUI_MAY_LATE;
    var again = layout == Layout.SDUI_MARCH ? "" : "<div class=_c0mpact>" + links(true) + "</div>";
    var contact =
        layout == Layout.SDUI_MARCH ? SITE + "/in/" + SLUG + "/overlay/contact-info/" : "#";
    var card =
        """
        <div componentkey="com.linkedin.sdui.profile.card.ref%1$sTopcard"><section componentkey="com.linkedin.sdui.profile.card.ref%1$sTopcard">
        <div role=button tabindex=0 aria-label="Cover photo"></div><div role=button tabindex=0 aria-label="Profile photo"></div>
        <div><div><a href="%2$s/in/%3$s/"><div><h2>%4$s</h2></div></a><div><svg aria-label="View %4$s’s verifications" width=9 height=9></svg>
        <svg aria-label="%4$s is a Premium member" width=9 height=9></svg></div><p>(She/Her)</p>%5$s</div>
        <p>Leiterin Einkauf &amp; Logistik · sucht Lieferanten</p><div><p>Nordlicht GmbH · Hochschule Lindenfurt</p></div>
        <div><p>Berlin, <!-- -->Germany</p><p>·</p><p><a href="%6$s">%7$s</a></p></div>
        <div role=button tabindex=0>Nordlicht GmbH</div><div role=button tabindex=0>Hochschule Lindenfurt</div>
        <p>1,204 followers</p><p>500+ connections</p>
        <a href="%2$s/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH&amp;connectionOf=%%5B%%22%1$s%%22%%5D"><p>Ben Fremd and 3 other mutual connections</p></a>
        <div class=_w1de>%8$s</div>%9$s</section></div>
        """
            .formatted(
                MEMBER, SITE, SLUG, NAME, degrees(), contact, tongue.contact, links(false), again);
    return page(
        "<body data-rehydrated=true><div id=root%s>"
                .formatted(menu == Menu.OPEN ? " data-floating-ui-inert aria-hidden=true" : "")
            + navigation()
            + "<div %s data-sdui-screen=com.linkedin.sdui.flagshipnav.profile.Profile>"
                .formatted(late ? "" : "role=main")
            + "<div role=toolbar class=_t00l><p>"
            + NAME
            + "</p><p>Leiterin</p><div>"
            + links(false)
            + "</div></div>"
            + "<main id=workspace tabindex=0>"
            + (late ? "<section aria-label='Primary content'>" : "")
            + "<div data-testid=lazy-column data-component-type=LazyColumn>"
            + card
            + sduiBelow()
            + "</div>"
            + (late ? "</section><aside aria-label=Aside>" : "<div>")
            + sduiStrangers()
            + (late ? "</aside>" : "</div>")
            + "</main></div><dialog aria-label='Ad Options'><button aria-label=Dismiss>Dismiss</button></dialog>"
            + "<dialog><h2>"
            + NAME
            + "</h2><a href='"
            + SITE
            + "/preload/custom-invite/?vanityName="
            + SLUG
            + "' aria-label='"
            + tongue.invite(NAME)
            + "'>"
            + tongue.connect
            + "</a></dialog>"
            + "<div id=interop-outlet data-testid=interop-shadowdom></div></div>"
            + (menu == Menu.DEAD ? "" : portal())
            + script());
  }

  // First and second degree carry both, one of them inactive; third carries one; late May none.
  private String degrees() {
    if (row == Row.OWN || layout == Layout.SDUI_MAY_LATE && row == Row.FOLLOW_FIRST) {
      return "";
    }
    var other = degree() == 1 ? tongue.second : tongue.first;
    return "<p>· "
        + degreeWord()
        + "</p>"
        + (degree() == 3
            ? ""
            : "<div data-display-contents=true class=_1nactive><p>· " + other + "</p></div>");
  }

  private String links(boolean compact) {
    var compose =
        SITE
            + "/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A"
            + MEMBER
            + "&amp;recipient="
            + MEMBER
            + "&amp;screenContext=NON_SELF_PROFILE_VIEW&amp;interop=msgOverlay";
    var message =
        wrapped(
            "<a href='"
                + compose
                + "'><svg id=send-privately-medium width=9 height=9></svg>"
                + tongue.message
                + "</a>");
    var more =
        wrapped(
            compact
                ? "<button aria-label='"
                    + tongue.more
                    + "' aria-expanded=false><svg id=overflow-web-ios-small width=9 height=9></svg></button>"
                : "<button aria-expanded="
                    + (menu == Menu.OPEN)
                    + ">"
                    + tongue.more
                    + "</button>"
                    + (menu == Menu.OPEN ? "<span aria-owns=_r_7_></span>" : ""));
    var follow =
        wrapped(
            "<button aria-label='"
                + tongue.followLabel(NAME)
                + "'><svg id=add-small width=9 height=9></svg>"
                + tongue.follow
                + "</button>");
    return switch (row) {
      case CONNECTED -> message + more;
      case CONNECTABLE ->
          follow
              + wrapped(
                  "<a href='"
                      + SITE
                      + "/preload/custom-invite/?vanityName="
                      + SLUG
                      + "' aria-label='"
                      + tongue.invite(NAME)
                      + "'><svg id=connect-small width=9 height=9></svg>"
                      + tongue.connect
                      + "</a>")
              + more;
      case FOLLOW_FIRST -> follow + message + more;
      case PENDING ->
          message
              + wrapped(
                  "<a href='"
                      + SITE
                      + "/in/"
                      + SLUG
                      + "/' aria-label='"
                      + tongue.pendingLabel(NAME)
                      + "'><svg id=clock-small width=9 height=9></svg>"
                      + tongue.pending
                      + "</a>")
              + more;
      case INCOMING ->
          wrapped("<button aria-label='" + tongue.accept(NAME) + "'>OK</button>")
              + wrapped("<button aria-label='" + tongue.ignore(NAME) + "'>X</button>")
              + more;
      case OWN -> wrapped("<a href='" + SITE + "/in/" + SLUG + "/edit/intro/'>Edit</a>");
    };
  }

  private static String wrapped(String control) {
    return "<div data-display-contents=true>" + control + "</div>";
  }

  private String portal() {
    var entry =
        switch (row) {
          case FOLLOW_FIRST ->
              "<a role=menuitem href='"
                  + SITE
                  + "/preload/custom-invite/?vanityName="
                  + SLUG
                  + "'><div aria-label='"
                  + tongue.invite(NAME)
                  + "'><p>"
                  + tongue.connect
                  + "</p></div></a>";
          case CONNECTED ->
              "<div role=menuitem><p>"
                  + (tongue.isGerman() ? "Kontakt entfernen" : "Remove connection")
                  + "</p></div>";
          default ->
              "<div role=menuitem><div aria-label='"
                  + tongue.followLabel(NAME)
                  + "'><p>"
                  + tongue.follow
                  + "</p></div></div>";
        };
    var menu =
        "<div data-floating-ui-portal id=_r_7_><div popover=manual><div role=menu>"
            + "<a role=menuitem href='"
            + SITE
            + "/messaging/compose/?body=x'><p>Send profile in a message</p></a>"
            + entry
            + "<a role=menuitem href='"
            + SITE
            + "/preload/report-in-modal/?vanityName="
            + SLUG
            + "'><p>Report / Block</p></a>"
            + "</div></div></div>";
    return this.menu == Menu.OPEN ? menu : "<template id=more>" + menu + "</template>";
  }

  private String script() {
    return menu != Menu.WORKING
        ? ""
        : """
          <script>document.addEventListener('click', event => {
            const more = event.target.closest('button[aria-expanded]');
            if (!more || document.querySelector('[data-floating-ui-portal]')) return;
            document.body.append(document.getElementById('more').content.cloneNode(true));
            document.querySelector('[popover]').showPopover();
            more.setAttribute('aria-expanded', 'true');
          })</script>
          """;
  }

  private String sduiBelow() {
    return """
        <div componentkey="ProfilePostConnectDrawer_%1$s"><button aria-label="%2$s">%3$s</button></div>
        <div componentkey="com.linkedin.sdui.profile.card.ref%4$sActivity"><h2>Activity</h2><button aria-label="%2$s">x</button>
        <button aria-expanded=false aria-label="Open control menu for post by %5$s">…</button><p>· %6$s</p></div>
        <div componentkey="profileCardsBelowActivityPart1%1$s"></div>
        """
        .formatted(
            SLUG, tongue.followLabel("Cem Nebenan"), tongue.follow, MEMBER, NAME, tongue.first);
  }

  private String sduiStrangers() {
    return """
        <div componentkey="profileAsideBrowsemap%1$s"><h3>More profiles for you</h3><a href="%2$s/in/anna-beispiel/"><p>Anna Beispiel-Muster</p></a><p>· 3rd+</p>
        <a href="%2$s/preload/custom-invite/?vanityName=anna-beispiel" aria-label="%3$s">%4$s</a></div>
        <div componentkey="profileAsidePymk%1$s"><h2>People you may know</h2><a href="%2$s/in/cem-nebenan/"><p>Cem Nebenan</p></a><p>· 1st</p>
        <a aria-label=Message href="%2$s/messaging/compose/?recipient=ACoAAcemcemcem&amp;screenContext=NON_SELF_PROFILE_VIEW&amp;interop=msgOverlay"></a>
        <a href="%2$s/in/cem-nebenan/" aria-label="%5$s">x</a></div>
        """
        .formatted(
            SLUG,
            SITE,
            tongue.invite("Anna Beispiel-Muster"),
            tongue.connect,
            tongue.pendingLabel("Cem Nebenan"));
  }

  // --- the build between

  private String dataViewName() {
    var card =
        """
        <section class="kqXvB zZpTq" data-view-name="profile-card"><div class=aQw><div class=pXy><span><h1 class=xYz>%1$s</h1></span>
        <span data-view-name="profile-top-card-verified-badge"><svg aria-label="Verified" width=9 height=9></svg></span><span class=dEg>%2$s</span></div>
        <div class=hLn><span aria-hidden=true>Leiterin Einkauf &amp; Logistik · sucht Lieferanten</span><span class=uVw>Leiterin Einkauf &amp; Logistik · sucht Lieferanten</span></div>
        <ul><li><button aria-label="%3$s">Nordlicht GmbH</button></li><li><button aria-label="Education: Hochschule Lindenfurt">Hochschule Lindenfurt</button></li></ul>
        <div><span>Berlin, Germany</span><a href="%4$s/in/%5$s/overlay/contact-info/">%6$s</a></div>
        <a href="%4$s/search/results/people/?facetConnectionOf=%%22%7$s%%22"><span>500+ connections</span></a>
        <div>%8$s</div></div></section>
        """
            .formatted(
                NAME,
                row == Row.OWN ? "" : "· " + degreeWord(),
                company(),
                SITE,
                SLUG,
                tongue.contact,
                MEMBER,
                buttons(
                    "data-view-name=profile-overflow-button",
                    "data-view-name=edge-creation-connect-action",
                    "data-view-name=profile-secondary-message"));
    return page(
        "<body>"
            + navigation()
            + "<main class=tRe>"
            + card
            + "<section data-view-name=profile-card><h2>Experience</h2><div data-view-name=profile-component-entity>Nordlicht</div></section>"
            + "<section data-view-name=profile-card><h2>People also viewed</h2><button aria-label='"
            + tongue.invite("Cem Nebenan")
            + "'>"
            + tongue.connect
            + "</button></section></main>"
            + "<aside><h2>People you may know</h2><div data-view-name=edge-creation-connect-action><button aria-label='"
            + tongue.pendingLabel("Cem Nebenan")
            + "'>"
            + tongue.pending
            + "</button></div></aside>"
            + (menu == Menu.DEAD ? "" : portal())
            + script());
  }

  private String company() {
    return tongue.isGerman()
        ? "Aktuelles Unternehmen: Nordlicht GmbH. Klicken Sie, um zur Karte Berufserfahrung zu springen"
        : "Current company: Nordlicht GmbH. Click to skip to experience card";
  }

  private String buttons(String overflow, String connecting, String messaging) {
    var message =
        "<button "
            + messaging
            + " aria-label='"
            + (tongue.isGerman() ? "Nachricht an " + NAME : "Message " + NAME)
            + "'>"
            + tongue.message
            + "</button>";
    var more =
        "<button "
            + overflow
            + " aria-expanded="
            + (menu == Menu.OPEN)
            + " aria-label='"
            + (tongue.isGerman() ? "Weitere Aktionen" : "More actions")
            + "'>"
            + tongue.more
            + "</button>";
    var follow =
        "<button aria-label='" + tongue.followLabel(NAME) + "'>" + tongue.follow + "</button>";
    return switch (row) {
      case CONNECTED -> message + more;
      case CONNECTABLE ->
          "<div "
              + connecting
              + "><button aria-label='"
              + tongue.invite(NAME)
              + "'>"
              + tongue.connect
              + "</button></div>"
              + message
              + more;
      case FOLLOW_FIRST -> follow + message + more;
      case PENDING ->
          "<button aria-label='"
              + tongue.pendingLabel(NAME)
              + "'>"
              + tongue.pending
              + "</button>"
              + message
              + more;
      case INCOMING ->
          "<button aria-label='"
              + tongue.accept(NAME)
              + "'>"
              + "OK</button><button aria-label='"
              + tongue.ignore(NAME)
              + "'>X</button>"
              + more;
      case OWN ->
          "<a href='" + SITE + "/in/" + SLUG + "/edit/intro/' aria-label='Edit intro'>Edit</a>";
    };
  }

  // --- the oldest build

  private String classic() {
    var items =
        row == Row.FOLLOW_FIRST
            ? "<li><div role=button tabindex=0 class=artdeco-dropdown__item aria-label='"
                + tongue.invite(NAME)
                + "'><span>"
                + tongue.connect
                + "</span></div></li>"
            : row == Row.CONNECTED
                ? "<li><div role=button class=artdeco-dropdown__item><span>"
                    + (tongue.isGerman() ? "Kontakt entfernen" : "Remove Connection")
                    + "</span></div></li>"
                : "<li><div role=button class=artdeco-dropdown__item aria-label='"
                    + tongue.followLabel(NAME)
                    + "'><span>"
                    + tongue.follow
                    + "</span></div></li>";
    var dropdown =
        menu == Menu.DEAD
            ? ""
            : "<div class='artdeco-dropdown__content' aria-hidden=true><div class=artdeco-dropdown__content-inner><ul>"
                + items
                + "</ul></div></div>";
    var card =
        """
        <section id=ember31 class="artdeco-card ember-view pv-top-card" data-member-id="482910443"><div class=pv-text-details__left-panel><div>
        <h1 class="text-heading-xlarge inline t-24 v-align-middle break-words">%1$s</h1>
        <span class="distance-badge separator"><span class=visually-hidden>%2$s degree connection</span><span class=dist-value aria-hidden=true>%2$s</span></span></div>
        <div class="text-body-medium break-words">Leiterin Einkauf &amp; Logistik · sucht Lieferanten</div></div>
        <ul class=pv-text-details__right-panel><li><a href="#experience"><h2><div aria-label="%3$s">Nordlicht GmbH</div></h2></a></li>
        <li><a href="#education"><h2><div aria-label="Education">Hochschule Lindenfurt</div></h2></a></li></ul>
        <div><span class="text-body-small inline t-black--light break-words">Berlin, Germany</span>
        <span><a href="%4$s/in/%5$s/overlay/contact-info/">%6$s</a></span></div>
        <div class=pvs-profile-actions>%7$s%8$s</div></section>
        """
            .formatted(
                NAME,
                row == Row.OWN ? "" : degreeWord(),
                tongue.isGerman() ? "Aktuelles Unternehmen" : "Current company",
                SITE,
                SLUG,
                tongue.contact,
                buttons(
                    "id=ember52-overflow class=artdeco-dropdown__trigger",
                    "class=pvs-profile-actions__action",
                    "class=message-anywhere-button"),
                dropdown);
    var record =
        "{\"included\":[{\"entityUrn\":\"urn:li:fsd_profile:ACoAAselfselfself\",\"publicIdentifier\":\"ich\",\"firstName\":\"Max\",\"lastName\":\"Ich\"},"
            + "{\"entityUrn\":\"urn:li:fsd_profile:"
            + MEMBER
            + "\",\"publicIdentifier\":\""
            + SLUG
            + "\",\"firstName\":\"Anna\",\"lastName\":\"Beispiel\"}]}";
    return page(
        "<body class='ember-application'><div class=pvs-sticky-header-profile-actions><button aria-label='"
            + tongue.invite("Cem Nebenan")
            + "'>"
            + tongue.connect
            + "</button></div>"
            + "<main class=scaffold-layout__main>"
            + card
            + "<section id=experience><h2>Experience</h2></section></main>"
            + "<aside class=scaffold-layout__aside><section class=pv-browsemap-section><h2>People also viewed</h2><a href='"
            + SITE
            + "/in/cem-nebenan/'>Cem</a>"
            + "<span class=dist-value>1st</span><button aria-label='"
            + tongue.invite("Cem Nebenan")
            + "'>"
            + tongue.connect
            + "</button></section></aside>"
            + "<div class=msg-overlay-container><button aria-label='"
            + tongue.message
            + "'>"
            + tongue.message
            + "</button></div>"
            + "<code style='display:none'>"
            + record
            + "</code>");
  }

  // --- around all of them

  private String navigation() {
    return "<header><div data-testid=primary-nav><nav><ul><li><button aria-label='Home, 1 new notification'>Home</button></li>"
        + "<li><a href='"
        + SITE
        + "/messaging/'>"
        + (tongue.isGerman() ? "Nachrichten" : "Messaging")
        + "</a></li><li><button aria-expanded=false>Me</button></li></ul></nav></div></header>";
  }

  private String page(String body) {
    var style =
        styled
            ? "<style>._t00l{transform:scale(0)}._1nactive,._c0mpact{display:none}.uVw,.visually-hidden{position:absolute;left:-9999px}"
                + ".artdeco-dropdown__content{visibility:hidden}</style>"
            : "<link rel=stylesheet href=https://static.licdn.com/gone.css><script src=https://static.licdn.com/gone.js></script>";
    return "<!DOCTYPE html><html lang="
        + tongue.code
        + "><head><meta charset=utf-8><title>(2) "
        + NAME
        + " | LinkedIn</title>"
        + style
        + "</head>"
        + body
        + "</body></html>";
  }
}
