package dev.ilg.simulator.world;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.SplittableRandom;

/** Draws that depend on nothing but a seed, a subject and a topic. */
public final class Chance {

  private final SplittableRandom random;

  private Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** A stream of draws; the same three arguments always give the same stream. */
  public static Chance of(long seed, Object subject, String topic) {
    return new Chance(hash(seed + "/" + topic + "/" + subject));
  }

  /** A number that a text always has, on every machine. */
  public static long hash(String text) {
    return ByteBuffer.wrap(digest(text)).getLong();
  }

  static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** True in the given share of all subjects. */
  public boolean happens(double share) {
    return random.nextDouble() < share;
  }

  /** A fraction from 0 to 1. */
  public double fraction() {
    return random.nextDouble();
  }

  /** A whole number from the first up to, not including, the second. */
  public int between(int from, int to) {
    return random.nextInt(from, to);
  }

  /** One of several. */
  public <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
