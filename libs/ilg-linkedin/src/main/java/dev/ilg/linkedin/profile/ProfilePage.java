package dev.ilg.linkedin.profile;

import com.google.gson.Gson;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import dev.ilg.linkedin.page.Ladder;
import dev.ilg.linkedin.page.Rung;
import dev.ilg.linkedin.page.Slug;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.page.Timeouts;
import dev.ilg.linkedin.page.Word;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person's public profile, read from the top card that belongs to the person. */
public final class ProfilePage {

  private static final Gson JSON = new Gson();
  private static final Ladder CARD =
      Ladder.of(
          "profile/top-card",
          Rung.css(
              "main section[componentkey*='profile.card.ref'][componentkey$=Topcard]:has(h1, h2)"),
          Rung.css("[componentkey*='profile.card.ref'][componentkey$=Topcard]:has(h1, h2)"),
          Rung.css("section.pv-top-card, main section[data-member-id]"),
          Rung.css("main section:has(h1):not(:has(section)):not(aside *)"));
  private static final Ladder MORE =
      Ladder.of(
          "profile/more",
          Rung.css(
              "button[aria-expanded]:is(:text-matches('^\\\\s*(More|Mehr)\\\\s*$'),"
                  + " [aria-label='More'], [aria-label='More actions'], [aria-label='Mehr'],"
                  + " [aria-label='Weitere Aktionen'])"),
          Rung.css("button[aria-expanded]:has(svg[id^=overflow])"),
          Rung.role(AriaRole.BUTTON, Word.MORE),
          Rung.css("[data-view-name=profile-overflow-button], button[id*=overflow]"));
  private static final Ladder MENU =
      Ladder.of(
          "profile/menu", Rung.css("[role=menu]"), Rung.css(".artdeco-dropdown__content-inner"));

  private final Tab tab;

  /** The profile as it is reached in this tab. */
  public ProfilePage(Tab tab) {
    this.tab = tab;
  }

  /** Opens a profile and reads its top card; a missing profile is refused. */
  public ProfileCard read(String slug) {
    open(slug);
    return current();
  }

  /** Opens a profile and reads it with the current position. */
  public ProfileSeen readFully(String slug) {
    var card = read(slug);
    var experience = experience();
    var company = experience.company();
    return new ProfileSeen(card, experience.title(), company == null ? card.company() : company);
  }

  /** Opens a profile unless it is open, and refuses if it is not this person's. */
  public ProfileCard of(Member member) {
    var card = isOpen(member.slug()) ? current() : read(member.slug());
    return checked(card, member);
  }

  /** Opens a profile anew, and refuses if it is not this person's. */
  public ProfileCard freshly(Member member) {
    return checked(read(member.slug()), member);
  }

  /** Opens a path of a profile and says what it shows; what it does not tell stays unknown. */
  public ProfileReading look(String path) {
    tab.open(path);
    var page = awaitCard();
    if (page.card() == null) {
      return new ProfileReading(
          finalSlug(),
          null,
          null,
          null,
          CardLines.none(),
          Relation.UNKNOWN,
          ConnectVia.NONE,
          null,
          page.generation(),
          language(page));
    }
    var card = asked(understood(page));
    return new ProfileReading(
        card.slug(),
        card.memberId(),
        card.name(),
        card.names(),
        withCompany(card.texts()),
        card.relation(),
        card.connectVia(),
        card.canMessage(),
        page.generation(),
        language(page));
  }

  private CardLines withCompany(CardLines texts) {
    return texts.company() != null
        ? texts
        : new CardLines(texts.headline(), experience().company(), texts.location(), texts.degree());
  }

  private void open(String slug) {
    tab.open("/in/" + Slug.encoded(slug) + "/");
  }

  private boolean isOpen(String slug) {
    return Slug.of(tab.path()).filter(open -> Slug.same(open, slug)).isPresent()
        && tab.shows(CARD, tab.root());
  }

  private static ProfileCard checked(ProfileCard card, Member member) {
    if (!card.memberId().equals(member.memberId())) {
      throw new RefusedException(Refusal.WRONG_PERSON, "profile/top-card");
    }
    return card;
  }

  /** The card of the open page. */
  public Locator card() {
    return tab.await(CARD, tab.root());
  }

  /** Opens the More menu of the card. */
  public Locator openMenu() {
    var more = tab.find(MORE, card());
    more.orElseThrow(() -> tab.missing(MORE.element(), null)).click();
    return tab.await(MENU, tab.root());
  }

  private ProfileCard current() {
    var page = awaitCard();
    if (page.card() == null) {
      throw tab.missing(CARD.element(), null);
    }
    var card = asked(understood(page));
    var texts = card.texts();
    var standing = card.standing();
    return new ProfileCard(
        card.slug(),
        memberId(card),
        card.name(),
        texts.headline(),
        texts.company(),
        texts.location(),
        texts.degree(),
        card.isPremium(),
        standing == Standing.CONNECTABLE && card.hasMessage(),
        standing);
  }

  private RawProfile awaitCard() {
    var page = raw();
    if (page.card() == null || page.card().controls().isEmpty()) {
      var limit = page.card() == null ? tab.timeouts().element() : tab.timeouts().effect();
      tab.until(() -> isComplete(raw()), limit);
      page = raw();
    }
    refuseWall(page.wall());
    return page;
  }

  private static boolean isComplete(RawProfile page) {
    return !page.wall().isEmpty() || (page.card() != null && !page.card().controls().isEmpty());
  }

  private ReadCard understood(RawProfile page) {
    var raw = page.card();
    if (raw == null) {
      throw tab.missing(CARD.element(), null);
    }
    tab.report(CARD.element(), raw.rank());
    return new ReadCard(finalSlug(), page, raw, tab::report);
  }

  private String finalSlug() {
    return Slug.of(tab.path())
        .orElseThrow(() -> new RefusedException(Refusal.PAGE_CHANGED, "profile/address"));
  }

  /** The card with its menu, which is opened only where the row does not tell. */
  private ReadCard asked(ReadCard card) {
    if (card.ofRow().isPresent() || card.ofMenu().isPresent()) {
      return card;
    }
    var scope = tab.find(CARD, tab.root());
    var more = scope.flatMap(it -> tab.find(MORE, it));
    if (more.isEmpty()) {
      return card;
    }
    try {
      more.get().click();
    } catch (TimeoutError covered) {
      return card;
    }
    // A saved page has no menu to open.
    tab.until(() -> tab.shows(MENU, tab.root()), tab.timeouts().effect());
    var opened = understood(raw());
    tab.page().keyboard().press("Escape");
    return opened;
  }

  private RawProfile raw() {
    var read = tab.page().evaluate(ProfileScripts.READ, Slug.of(tab.path()).orElse(""));
    return JSON.fromJson(String.valueOf(read), RawProfile.class);
  }

  private Experience experience() {
    var read =
        tab.page()
            .evaluate(ProfileScripts.READ_EXPERIENCE, Timeouts.millis(tab.timeouts().effect()));
    return JSON.fromJson(String.valueOf(read), Experience.class);
  }

  // By what stands in the profile's place; the address told the rest.
  private static void refuseWall(String wall) {
    var refusal =
        switch (wall) {
          case "CAPTCHA" -> Refusal.CAPTCHA;
          case "CHECKPOINT_CODE" -> Refusal.CHECKPOINT_CODE;
          case "CHECKPOINT_APP" -> Refusal.CHECKPOINT_APP;
          case "CHECKPOINT" -> Refusal.CHECKPOINT;
          case "RESTRICTED" -> Refusal.RESTRICTED;
          case "LOGIN" -> Refusal.SESSION_EXPIRED;
          case "MISSING" -> Refusal.PROFILE_GONE;
          default -> null;
        };
    if (refusal != null) {
      throw new RefusedException(refusal, "profile/page");
    }
  }

  private static @Nullable String language(RawProfile page) {
    var language = page.language().strip().toLowerCase(Locale.ROOT).split("[-_]", -1)[0];
    return language.isEmpty() ? null : language;
  }

  private static String memberId(ReadCard card) {
    return Optional.ofNullable(card.memberId())
        .orElseThrow(() -> new RefusedException(Refusal.PAGE_CHANGED, "profile/member-id"));
  }
}
