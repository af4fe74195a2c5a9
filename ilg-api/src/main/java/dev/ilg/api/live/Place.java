package dev.ilg.api.live;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place in ilg-data's outbox, as its cursors name it. */
record Place(long transaction, long id) implements Comparable<Place> {

  private static final Pattern CURSOR = Pattern.compile("(\\d{1,18})-(\\d{1,18})");
  private static final Comparator<Place> ORDER =
      Comparator.comparingLong(Place::transaction).thenComparingLong(Place::id);

  /** Empty for what is no cursor. */
  static Optional<Place> of(String cursor) {
    var parts = CURSOR.matcher(cursor);
    return parts.matches()
        ? Optional.of(new Place(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2))))
        : Optional.empty();
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
