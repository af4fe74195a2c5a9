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
    System.out.println("@" + phase);
    System.out.flush();
    if (words.readLine() == null) {
      throw new IOException("the benchmark is gone");
    }
  }
}
