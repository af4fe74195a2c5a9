package dev.ilg.linkedin.page;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The public name in {@code /in/<slug>/}, or the member id where LinkedIn puts it there. */
public final class Slug {

  private static final Pattern PUBLIC = Pattern.compile("/in/([^/?#]+)");

  private Slug() {}

  /** The slug of an address, decoded; empty when it is none of a profile. */
  public static Optional<String> of(@Nullable String address) {
    if (address == null) {
      return Optional.empty();
    }
    var found = PUBLIC.matcher(address);
    return found.find()
        ? Optional.of(URLDecoder.decode(found.group(1).replace("+", "%2B"), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /** A slug as a path segment. */
  public static String encoded(String slug) {
    return URLEncoder.encode(slug, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Whether two slugs name the same profile; LinkedIn ignores case. */
  public static boolean same(String one, String other) {
    return one.equalsIgnoreCase(other);
  }
}
