package dev.ilg.linkedin.profile;

import dev.ilg.linkedin.page.Drift;
import dev.ilg.linkedin.page.Slug;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A top card understood: whose it is and what it says of their standing to the account. */
final class ReadCard {

  private static final Pattern KEY = Pattern.compile("(ACoAA[\\w-]*?)(?:Topcard)?$");
  private static final Pattern MEMBER = Pattern.compile("ACoAA[\\w-]+");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern PREMIUM = Pattern.compile("Premium");
  private static final Pattern INVITED =
      Pattern.compile("(?:invitation to|Einladung an) (.+?) (?:by|hinzu)");

  private final String slug;
  private final RawCard raw;
  private final CardLines texts;
  private final @Nullable String memberId;
  private final Owner owner;
  private final Signals row;
  private final Optional<Signals> menu;

  ReadCard(String slug, RawProfile page, RawCard raw, Drift found) {
    this.slug = slug;
    this.raw = raw;
    this.texts = CardLines.of(raw, page.generation());
    this.memberId = memberId(raw);
    this.owner = new Owner(slugs(slug, memberId, raw.selves()), memberId, raw.name());
    this.row = new Signals(owner, raw.controls(), found);
    this.menu = Optional.ofNullable(raw.menu()).map(entries -> new Signals(owner, entries, found));
  }

  private static Set<String> slugs(String slug, @Nullable String memberId, List<String> selves) {
    var slugs = new HashSet<>(Set.of(slug));
    // An address by member id leads to the same page as the public name on it.
    if (memberId != null && Slug.same(slug, memberId)) {
      slugs.addAll(selves);
    }
    return slugs;
  }

  @Nullable String memberId() {
    return memberId;
  }

  CardLines texts() {
    return degreeHolds()
        ? texts
        : new CardLines(texts.headline(), texts.company(), texts.location(), null);
  }

  String name() {
    return raw.name();
  }

  boolean isPremium() {
    return raw.labels().stream().anyMatch(label -> PREMIUM.matcher(label).find());
  }

  boolean hasMessage() {
    return row.hasMessage();
  }

  /** Whether Message is offered; null when the page shows no controls at all. */
  @Nullable Boolean canMessage() {
    return (!isOwners() || row.areNone()) ? null : Boolean.valueOf(row.hasMessage());
  }

  /** The name must not lead to somebody else's profile. */
  boolean isOwners() {
    return raw.selves().isEmpty()
        || raw.selves().stream().anyMatch(it -> owner.isSlug(it) || it.equalsIgnoreCase(memberId));
  }

  /** The standing that the row tells; empty when the menu must be asked. */
  Optional<Standing> ofRow() {
    if (!isOwners()) {
      return Optional.of(Standing.UNKNOWN);
    }
    if (row.areOfSelf()) {
      return Optional.of(Standing.SELF);
    }
    var said = row.claims();
    var degree = raw.degree();
    var connected = degree != null && degree == 1;
    if (connected && said.isEmpty() && (raw.isDegreeCertain() || row.hasMessage())) {
      return Optional.of(Standing.CONNECTED);
    }
    var contradicted = connected && raw.isDegreeCertain();
    if (said.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        said.size() == 1 && !contradicted ? said.iterator().next() : Standing.UNKNOWN);
  }

  /** The standing that the menu in the page tells; empty when the page holds none. */
  Optional<Standing> ofMenu() {
    return menu.flatMap(Signals::ofMenu);
  }

  /** How the person stands, where row and menu together say so. */
  Standing standing() {
    var degree = raw.degree();
    return ofRow()
        .or(this::ofMenu)
        .filter(
            it ->
                it != Standing.CONNECTED || degree == null || degree == 1 || !raw.isDegreeCertain())
        .orElse(Standing.UNKNOWN);
  }

  /** The relation as it is shown; Follow in the row is told apart even when no menu opens. */
  Relation relation() {
    var shown =
        switch (standing()) {
          case CONNECTABLE -> Relation.CONNECTABLE;
          case FOLLOW_FIRST -> Relation.FOLLOW_FIRST;
          case PENDING -> Relation.PENDING;
          case CONNECTED -> Relation.CONNECTED;
          case INCOMING -> Relation.INCOMING;
          case SELF -> Relation.SELF;
          case CLOSED, UNKNOWN -> leadsWithFollow() ? Relation.FOLLOW_FIRST : Relation.UNKNOWN;
        };
    var mayBeAsked = shown == Relation.CONNECTABLE || shown == Relation.FOLLOW_FIRST;
    return mayBeAsked && asksForEmail() ? Relation.EMAIL_NEEDED : shown;
  }

  ConnectVia connectVia() {
    return switch (standing()) {
      case CONNECTABLE -> ConnectVia.PRIMARY;
      case FOLLOW_FIRST -> ConnectVia.MENU;
      case PENDING, CONNECTED, INCOMING, SELF, CLOSED, UNKNOWN -> ConnectVia.NONE;
    };
  }

  private boolean leadsWithFollow() {
    return isOwners() && ofRow().isEmpty() && row.hasFollow();
  }

  private boolean asksForEmail() {
    var named = INVITED.matcher(raw.emailGate());
    return !raw.emailGate().isEmpty() && (!named.find() || owner.isCalled(named.group(1)));
  }

  // Of two degrees in sight the row must not deny the one that was taken.
  private boolean degreeHolds() {
    var degree = raw.degree();
    var standing = ofRow();
    return degree == null
        || raw.isDegreeCertain()
        || standing.isEmpty()
        || (degree == 1) == (standing.get() == Standing.CONNECTED);
  }

  private static @Nullable String memberId(RawCard raw) {
    var key = KEY.matcher(raw.key());
    if (key.find()) {
      return key.group(1);
    }
    if (!raw.record().member().isEmpty()) {
      return raw.record().member();
    }
    var linked =
        raw.links().stream()
            .flatMap(ReadCard::memberIn)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (linked.size() == 1) {
      return linked.getFirst();
    }
    return NUMBER.matcher(raw.key()).matches() ? raw.key() : null;
  }

  private static Stream<String> memberIn(String link) {
    var plain = URLDecoder.decode(link, StandardCharsets.UTF_8);
    var telling = plain.contains("onnectionOf=") || plain.contains("recipient=");
    var found = MEMBER.matcher(plain);
    return telling && found.find() ? Stream.of(found.group()) : Stream.of();
  }

  PersonName names() {
    var record = raw.record();
    var whole = (record.first() + " " + record.last()).strip();
    return !record.first().isEmpty() && whole.equals(raw.name())
        ? new PersonName(record.first(), record.last())
        : PersonName.of(raw.name());
  }

  String slug() {
    return slug;
  }
}
