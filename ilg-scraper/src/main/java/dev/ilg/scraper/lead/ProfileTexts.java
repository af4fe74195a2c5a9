package dev.ilg.scraper.lead;

import dev.ilg.dataclient.lead.Relation;
import dev.ilg.dataclient.lead.ScrapedProfile;
import dev.ilg.linkedin.profile.PersonName;
import dev.ilg.linkedin.profile.ProfileSeen;
import dev.ilg.linkedin.profile.Standing;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a page shows, as plain bounded text: scraped text may be hostile (reliability.md 4). */
final class ProfileTexts {

  private static final int LONGEST = 2000;
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}&&[^\\n\\t]]");

  private ProfileTexts() {}

  static ScrapedProfile of(ProfileSeen seen) {
    var card = seen.card();
    var name = PersonName.of(plain(card.name()));
    return new ScrapedProfile(
        card.slug(),
        card.memberId(),
        name.first(),
        name.last(),
        orNull(card.headline()),
        orNull(seen.company()),
        orNull(seen.title()),
        orNull(card.location()),
        card.degree(),
        card.premium(),
        card.openProfile(),
        relation(card.standing()));
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : plain(text);
  }

  static String plain(String text) {
    var clean = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    var trimmed = clean.strip();
    return trimmed.length() <= LONGEST ? trimmed : trimmed.substring(0, LONGEST);
  }

  private static Relation relation(Standing standing) {
    return switch (standing) {
      case CONNECTABLE, FOLLOW_FIRST -> Relation.CONNECTABLE;
      case PENDING -> Relation.PENDING;
      case CONNECTED -> Relation.CONNECTED;
      case INCOMING -> Relation.INCOMING;
      case SELF -> Relation.SELF;
      case CLOSED, UNKNOWN -> Relation.UNKNOWN;
    };
  }
}
