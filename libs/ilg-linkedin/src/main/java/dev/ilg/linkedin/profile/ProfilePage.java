package dev.ilg.linkedin.profile;

import com.google.gson.Gson;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.ilg.linkedin.page.Ladder;
import dev.ilg.linkedin.page.Rung;
import dev.ilg.linkedin.page.Slug;
import dev.ilg.linkedin.page.Tab;
import dev.ilg.linkedin.page.Timeouts;
import dev.ilg.linkedin.page.Word;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A person's public profile, read from the top card that belongs to the person. */
public final class ProfilePage {

  private static final Gson JSON = new Gson();
  private static final Pattern MEMBER = Pattern.compile("(ACoAA[A-Za-z0-9_-]*?)(?:Topcard)?$");
  private static final Pattern PREMIUM = Pattern.compile("Premium");
  private static final Ladder CARD =
      Ladder.of(
          "profile/top-card",
          Rung.css(ProfileScripts.CARD + ":has(h1, h2)"),
          Rung.css(ProfileScripts.CARD_ALONE + ":has(h1, h2)"),
          Rung.css(ProfileScripts.CARD_CLASSIC));
  private static final Ladder MORE =
      Ladder.of(
          "profile/more",
          Rung.css("button[aria-expanded]"),
          Rung.role(AriaRole.BUTTON, Word.MORE),
          Rung.css("button[id*=overflow]"));
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
    tab.open("/in/" + Slug.encoded(slug) + "/");
    tab.await(CARD, tab.root());
    return current();
  }

  /** Opens a profile and reads it with the current position. */
  public ProfileSeen readFully(String slug) {
    var card = read(slug);
    var read =
        tab.page()
            .evaluate(ProfileScripts.READ_EXPERIENCE, Timeouts.millis(tab.timeouts().effect()));
    var experience = JSON.fromJson(String.valueOf(read), Experience.class);
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
    var raw = raw();
    tab.report(CARD.element(), raw.rank());
    var slug =
        Slug.of(tab.path())
            .orElseThrow(() -> new RefusedException(Refusal.PAGE_CHANGED, "profile/address"));
    var lines = CardLines.of(raw.lines());
    var signals = new Signals(slug, raw.controls(), tab::report);
    var standing = signals.ofRow(lines.degree()).orElseGet(() -> askMenu(slug));
    return new ProfileCard(
        slug,
        memberId(raw),
        raw.name(),
        lines.headline(),
        lines.company(),
        lines.location(),
        lines.degree(),
        raw.labels().stream().anyMatch(label -> PREMIUM.matcher(label).find()),
        standing == Standing.CONNECTABLE && signals.hasMessage(),
        standing);
  }

  private RawCard raw() {
    var read =
        tab.page()
            .evaluate(
                ProfileScripts.READ_CARD,
                List.of(
                    ProfileScripts.CARD, ProfileScripts.CARD_ALONE, ProfileScripts.CARD_CLASSIC));
    return Optional.of(JSON.fromJson(String.valueOf(read), RawCard.class))
        .filter(card -> card.name() != null && !card.name().isEmpty())
        .orElseThrow(() -> tab.missing(CARD.element(), null));
  }

  private Standing askMenu(String slug) {
    if (!tab.shows(MORE, card())) {
      return Standing.UNKNOWN;
    }
    openMenu();
    var read = String.valueOf(tab.page().evaluate(ProfileScripts.READ_MENU));
    tab.page().keyboard().press("Escape");
    var entries = List.of(JSON.fromJson(read, Control[].class));
    return new Signals(slug, entries, tab::report).ofMenu();
  }

  private static String memberId(RawCard raw) {
    var found = MEMBER.matcher(raw.key());
    if (found.find()) {
      return found.group(1);
    }
    throw new RefusedException(Refusal.PAGE_CHANGED, "profile/member-id");
  }
}
