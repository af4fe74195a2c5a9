package dev.ilg.linkedin.profile;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a top card by their order: headline, company and school, place. */
record CardLines(
    @Nullable String headline,
    @Nullable String company,
    @Nullable String location,
    @Nullable Integer degree) {

  private static final Pattern DEGREE =
      Pattern.compile("^[·\\s]*([123])(st|nd|rd|\\.)?\\+?(\\. Grad(es)?)?$");
  private static final Pattern NO_FACT =
      Pattern.compile(
          "^\\(?(she|he|they|sie|er)/|^[\\d.,]+\\+? (followers|connections|Follower|Kontakte)",
          Pattern.CASE_INSENSITIVE);

  static CardLines of(List<String> lines) {
    var degrees =
        lines.stream()
            .map(DEGREE::matcher)
            .filter(found -> found.matches())
            .map(found -> Integer.valueOf(found.group(1)))
            .distinct()
            .toList();
    var facts =
        lines.stream()
            .filter(line -> !DEGREE.matcher(line).matches() && !NO_FACT.matcher(line).find())
            .toList();
    // Two different degrees at once tell nothing (dom-facts 10.1).
    var degree = degrees.size() == 1 ? degrees.getFirst() : null;
    return new CardLines(
        facts.isEmpty() ? null : facts.getFirst(),
        facts.size() < 3 ? null : Experience.beforeDot(facts.get(1)),
        facts.size() < 2 ? null : facts.getLast(),
        degree);
  }
}
