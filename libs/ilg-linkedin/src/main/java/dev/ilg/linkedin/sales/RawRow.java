package dev.ilg.linkedin.sales;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row as the page holds it; {@code rank} is the locator that found its name. */
record RawRow(
    String href,
    String name,
    @Nullable String title,
    @Nullable String company,
    @Nullable String location,
    @Nullable String degree,
    int rank) {

  private static final Pattern LEAD = Pattern.compile("/sales/(?:lead|people)/([^,/?]+)[^?#]*");
  private static final Pattern DEGREE = Pattern.compile("([123])");
  // German rows append the presence to the name (dom-facts 7.3).
  private static final Pattern PRESENCE = Pattern.compile("\\s+ist erreichbar$");

  Optional<FoundRow> toFound() {
    var lead = LEAD.matcher(href);
    if (!lead.find()) {
      return Optional.empty();
    }
    return Optional.of(
        new FoundRow(
            lead.group(1),
            lead.group(),
            PRESENCE.matcher(name).replaceFirst(""),
            title,
            company,
            location,
            number(degree)));
  }

  private static @Nullable Integer number(@Nullable String degree) {
    if (degree == null) {
      return null;
    }
    var digit = DEGREE.matcher(degree);
    return digit.find() ? Integer.valueOf(digit.group(1)) : null;
  }
}
