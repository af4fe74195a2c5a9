package dev.ilg.linkedin.profile;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A display name taken apart for salutations: titles and what stands behind a comma are left out.
 */
public record PersonName(String first, String last) {

  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)(dr|prof|dipl|mag|ing|med|mba|msc|phd|llm|ba|ma|herr|frau|mr|mrs|ms)\\.?"
              + "|dr\\.\\S+|dipl\\.?-\\S+");
  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{M}'’.\\-\\s]");

  /** Takes a display name apart; a name of one word has no last name. */
  public static PersonName of(String display) {
    var plain = NO_NAME.matcher(beforeComma(display)).replaceAll(" ");
    var words =
        Arrays.stream(plain.strip().split("\\s+"))
            .filter(word -> !word.isEmpty() && !TITLE.matcher(word).matches())
            .toList();
    if (words.isEmpty()) {
      return new PersonName(display.strip(), "");
    }
    return new PersonName(words.getFirst(), String.join(" ", words.subList(1, words.size())));
  }

  private static String beforeComma(String display) {
    var end = display.indexOf(',');
    return end > 0 ? display.substring(0, end) : display;
  }
}
