package dev.ilg.linkedin.profile;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a top card, most of them by their order: headline, company and school, place; null
 * where it shows none.
 *
 * @param headline headline
 * @param company current company
 * @param location place
 * @param degree degree of connection, 1 to 3
 */
public record CardLines(
    @Nullable String headline,
    @Nullable String company,
    @Nullable String location,
    @Nullable Integer degree) {

  private static final CardLines NONE = new CardLines(null, null, null, null);
  private static final Pattern DEGREE =
      Pattern.compile(
          "^[·•\\s]*(Kontakt )?[123]((st|nd|rd)\\+?( degree connection)?|\\.\\+?( ?Grad(es)?)?)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_FACT =
      Pattern.compile(
          "^\\(?(she|he|they|sie|er|ze|xe|dey)\\s*/|^--$|^[\\s·•|,]*$|^(Talks about|Spricht über)\\b"
              + "|^(Mehr als )?[\\d.,]+\\+? (followers?|connections?|Follower|Kontakte?|mutual|gemeinsame)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LOOSE_DOT = Pattern.compile("^[·•\\s]+|[·•\\s]+$");
  private static final Pattern SCHOOL =
      Pattern.compile(
          "(?iu)universit|hochschule|school|college|institut|academy|akademie|gymnasium"
              + "|^(TU|FH|ETH|RWTH)\\b");

  static CardLines none() {
    return NONE;
  }

  static CardLines of(RawCard card, Generation generation) {
    var lines = facts(card.lines());
    var headline = first(card.headline(), lines.isEmpty() ? "" : lines.getFirst());
    var rest = lines.stream().skip(1).filter(line -> !line.equals(orEmpty(headline))).toList();
    var company = companyLine(rest, card.organisations());
    var place = rest.isEmpty() || rest.getLast().equals(company) ? "" : rest.getLast();
    var trusted = generation == Generation.SDUI || company.contains(" · ");
    return new CardLines(
        headline,
        first(
            card.company(),
            trusted || card.organisations().contains(company) ? employer(company) : ""),
        first(card.location(), place),
        card.degree());
  }

  // Pronouns stand before the degree, facts after it.
  private static List<String> facts(List<String> lines) {
    var after = 0;
    for (var index = 0; index < lines.size(); index++) {
      if (DEGREE.matcher(lines.get(index)).matches()) {
        after = index + 1;
      }
    }
    return lines.stream()
        .skip(after)
        .map(line -> LOOSE_DOT.matcher(line).replaceAll(""))
        .filter(line -> !NO_FACT.matcher(line).find())
        .toList();
  }

  // With one line left only its shape tells a company from a place.
  private static String companyLine(List<String> rest, List<String> organisations) {
    if (rest.isEmpty()) {
      return "";
    }
    var line = rest.getFirst();
    var named = line.contains(" · ") || organisations.contains(line);
    return rest.size() > 1 || named ? line : "";
  }

  private static String employer(String line) {
    var alone = !line.contains(" · ");
    return alone && SCHOOL.matcher(line).find() ? "" : Experience.beforeDot(line);
  }

  private static @Nullable String first(String one, String other) {
    return !one.isEmpty() ? one : other.isEmpty() ? null : other;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
