package dev.ilg.linkedin.messaging;

import java.util.regex.Pattern;

/** Texts as two pages may show them: equal but for white space. */
final class Texts {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u200b]+");

  private Texts() {}

  static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  static String plain(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
