package dev.ilg.benchmark.queue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * Talks to the benchmark over standard input and output: a word when a phase is ready, a word to
 * begin the next one. What happens between two words is what the benchmark measures.
 */
final class Phases {

  private final BufferedReader words =
      new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

  /** Says that a phase is over, and waits until the benchmark wants the next one. */
  void reached(String phase) throws IOException {
    wantsMoreAfter(phase);
  }

  /** As {@link #reached}; true when the benchmark wants the same phase once more. */
  boolean wantsMoreAfter(String phase) throws IOException {
    System.out.println("@" + phase);
    System.out.flush();
    var word = words.readLine();
    if (word == null) {
      throw new IOException("the benchmark is gone");
    }
    return word.equals("more");
  }
}
