package dev.ilg.data.lead;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which leads; an empty list of states means all, and so does no step.
 *
 * @param search beginnings of words in name, company or title; all must be there
 * @param handled whether the owner has dealt with the reply; null for either
 */
record LeadFilter(
    @Nullable Long campaign,
    List<LeadState> states,
    @Nullable LeadStep step,
    @Nullable String search,
    @Nullable Boolean handled) {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** Whether nothing but campaign and states is asked for, which are counted already. */
  boolean isByStateAlone() {
    return step == null && handled == null && words() == null;
  }

  /** The search for {@code to_tsquery}; null when there is no word in it. */
  @Nullable String words() {
    if (search == null) {
      return null;
    }
    var words =
        BETWEEN_WORDS
            .splitAsStream(search)
            .filter(word -> !word.isEmpty())
            .map(word -> word + ":*")
            .collect(Collectors.joining(" & "));
    return words.isEmpty() ? null : words;
  }
}
