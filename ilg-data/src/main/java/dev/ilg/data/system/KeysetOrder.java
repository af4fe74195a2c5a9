package dev.ilg.data.system;

import dev.ilg.platform.error.IlgException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An order of a list, all keys in one direction, the last one unique and none of them null.
 *
 * @param name the field that callers sort by
 * @param down whether the greatest comes first
 */
public record KeysetOrder(String name, boolean down, List<Key> keys) {

  private static final String BETWEEN = "\0";

  /** What a key is made of, and how it travels in a cursor. */
  public enum Type {
    /** A number. */
    BIGINT("%s::text") {
      @Override
      boolean takes(String value) {
        return value.matches("\\d{1,18}");
      }
    },
    /** A moment, to the microsecond. */
    TIMESTAMPTZ("to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')") {
      @Override
      boolean takes(String value) {
        try {
          return Instant.parse(value).isAfter(Instant.EPOCH);
        } catch (DateTimeParseException _) {
          return false;
        }
      }
    },
    /** A text. */
    TEXT("%s") {
      @Override
      boolean takes(String value) {
        return true;
      }
    };

    private final String written;

    Type(String written) {
      this.written = written;
    }

    abstract boolean takes(String value);
  }

  /** An expression that rows are ordered by. */
  public record Key(String expression, Type type) {

    /** The key as a cursor keeps it. */
    String written() {
      return type.written.formatted(expression);
    }
  }

  /** The order that a sort asks for; only listed ones, so nothing of a caller's reaches SQL. */
  public static KeysetOrder of(
      Map<String, List<Key>> known, String otherwise, @Nullable String sort) {
    var parts = (sort == null || sort.isBlank() ? otherwise : sort).split(",", 2);
    var keys = known.get(parts[0]);
    var down = parts.length == 2 && parts[1].equals("desc");
    if (keys == null || (parts.length == 2 && !down && !parts[1].equals("asc"))) {
      throw IlgException.invalid(
          "sort",
          "must be one of " + known.keySet().stream().sorted().toList() + " with ,asc or ,desc");
    }
    return new KeysetOrder(parts[0], down, keys);
  }

  /** The stretch that begins where a cursor says; it must come from a list in this order. */
  public Keyset from(@Nullable String cursor, int size) {
    return new Keyset(this, cursor == null || cursor.isBlank() ? start() : place(cursor), size);
  }

  String cursor(boolean back, List<String> keys) {
    var parts = new ArrayList<>(List.of(mark(), back ? "-" : "+"));
    parts.addAll(keys);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8));
  }

  private Keyset.Place place(String cursor) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      var parts = List.of(text.split(BETWEEN, -1));
      var place = List.copyOf(parts.subList(Math.min(2, parts.size()), parts.size()));
      if (place.size() != keys.size() || !parts.getFirst().equals(mark()) || !fits(place)) {
        throw refusal();
      }
      return new Keyset.Place(parts.get(1).equals("-"), place);
    } catch (IllegalArgumentException e) {
      throw refusal();
    }
  }

  /** A made-up value must not become an error of the database. */
  private boolean fits(List<String> place) {
    return IntStream.range(0, keys.size())
        .allMatch(number -> keys.get(number).type().takes(place.get(number)));
  }

  private String mark() {
    return name + (down ? ",desc" : ",asc");
  }

  private static Keyset.Place start() {
    return new Keyset.Place(false, List.of());
  }

  private static IlgException refusal() {
    return IlgException.invalid("cursor", "must be one that a list in this order answered");
  }
}
