package dev.ilg.linkedin.profile;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first entry of the experience; the order of its lines is the only signal (dom-facts 10.5).
 */
record Experience(List<String> lines, List<String> position) {

  private static final Pattern NOW = Pattern.compile("(?i)\\b(Present|heute)\\b");

  @Nullable String title() {
    if (!isCurrent()) {
      return null;
    }
    return position.isEmpty() ? lines.getFirst() : position.getFirst();
  }

  @Nullable String company() {
    if (!isCurrent()) {
      return null;
    }
    if (!position.isEmpty()) {
      return lines.isEmpty() ? null : lines.getFirst();
    }
    return lines.size() < 2 ? null : beforeDot(lines.get(1));
  }

  // Without a date nothing says that the position is over.
  private boolean isCurrent() {
    var dated = position.isEmpty() ? lines : position;
    return !dated.isEmpty() && dated.stream().anyMatch(line -> NOW.matcher(line).find());
  }

  static String beforeDot(String line) {
    var dot = line.indexOf(" · ");
    return dot < 0 ? line : line.substring(0, dot);
  }
}
