package dev.ilg.data.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text with variables, {@code {{name}}} or {@code {{name|fallback}}}. What has neither value nor
 * fallback is a hole, and a text with a hole is never sent.
 */
public record Template(String text) {

  /** Every variable that a template may use. */
  public static final Set<String> VARIABLES =
      Set.of("salutation", "firstName", "lastName", "company", "title", "headline", "location");

  private static final Pattern VARIABLE =
      Pattern.compile("\\{\\{\\s*([A-Za-z]+)\\s*(?:\\|([^{}]*))?}}");

  /**
   * A rendered text.
   *
   * @param text what would be sent
   * @param holes variables without value and fallback
   */
  public record Rendered(String text, List<String> holes) {}

  /** Puts values in; a blank value counts as none. */
  public Rendered render(Map<String, String> values) {
    var holes = new ArrayList<String>();
    var rendered =
        VARIABLE
            .matcher(text)
            .replaceAll(
                found -> {
                  var value = values.getOrDefault(found.group(1), "");
                  var fallback = found.group(2);
                  if (value.isBlank() && fallback == null) {
                    holes.add(found.group(1));
                  }
                  var chosen = value.isBlank() && fallback != null ? fallback.strip() : value;
                  return java.util.regex.Matcher.quoteReplacement(chosen);
                });
    return new Rendered(rendered.strip(), List.copyOf(holes));
  }

  /** Variables in the text that do not exist. */
  List<String> unknownVariables() {
    return VARIABLE
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !VARIABLES.contains(name))
        .toList();
  }

  /** Whether braces are left over that are no variable. */
  boolean hasStrayBraces() {
    var rest = VARIABLE.matcher(text).replaceAll("");
    return rest.contains("{{") || rest.contains("}}");
  }

  /** The length that the text has at least, whatever the variables hold. */
  int leastLength() {
    return VARIABLE.matcher(text).replaceAll("").strip().length();
  }
}
