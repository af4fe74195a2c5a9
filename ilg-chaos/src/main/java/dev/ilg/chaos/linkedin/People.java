package dev.ilg.chaos.linkedin;

/** Who the people are; everything about them follows from their slug. */
public final class People {

  private People() {}

  /** LinkedIn's id of a person. */
  public static String memberId(String slug) {
    return "ACoAA" + slug;
  }

  /** Whether a person will accept an invite; about every second does. */
  public static boolean accepts(String slug) {
    return Integer.bitCount(slug.hashCode() * 0x9E3779B9) % 2 == 0;
  }
}
