package dev.ilg.simulator.world;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the keys of a person, and finds the number of the person in any of them. */
final class KeyMaker {

  private static final Pattern SLUG_END = Pattern.compile(".*-([0-9a-f]{8})");
  private static final int KEY_CHARACTERS = 34;
  private static final double SHARE_THAT_RENAMED = .03;

  private final long seed;
  private final int mask;

  KeyMaker(long seed) {
    this.seed = seed;
    this.mask = (int) Chance.hash("mask/" + seed);
  }

  Keys keysOf(int number, Name name) {
    var end = "-%08x".formatted(number ^ mask);
    var slug = plain(name.first()) + "-" + plain(name.last()) + end;
    var renamed = Chance.of(seed, number, "renamed").happens(SHARE_THAT_RENAMED);
    var former = renamed ? plain(name.last()) + "-" + plain(name.first()) + end : slug;
    return new Keys(slug, former, "ACoAA" + key(number, "member"), "ACwAA" + key(number, "sales"));
  }

  OptionalInt numberInSlug(String slug) {
    Matcher end = SLUG_END.matcher(slug);
    if (!end.matches()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseUnsignedInt(end.group(1), 16) ^ mask);
  }

  OptionalInt numberInId(String id) {
    if (!(id.startsWith("ACoAA") || id.startsWith("ACwAA")) || id.length() < 11) {
      return OptionalInt.empty();
    }
    try {
      var bytes = Base64.getUrlDecoder().decode(id.substring(5, 11) + "AA");
      return OptionalInt.of(ByteBuffer.wrap(bytes).getInt() ^ mask);
    } catch (IllegalArgumentException e) {
      return OptionalInt.empty();
    }
  }

  private String key(int number, String kind) {
    var bytes = Arrays.copyOf(ByteBuffer.allocate(4).putInt(number ^ mask).array(), 26);
    var filling = Chance.digest(seed + "/" + kind + "/" + number);
    System.arraycopy(filling, 0, bytes, 4, bytes.length - 4);
    var text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return text.substring(0, KEY_CHARACTERS);
  }

  private static String plain(String name) {
    var german = name.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
    return Normalizer.normalize(german, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z]", "");
  }
}
