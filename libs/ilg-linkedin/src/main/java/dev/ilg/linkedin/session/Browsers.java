package dev.ilg.linkedin.session;

import org.jspecify.annotations.Nullable;

/** Opens browser sessions; belongs to one thread, which alone may use what it opens. */
public interface Browsers extends AutoCloseable {

  /**
   * Opens a session.
   *
   * @param state what {@link BrowserSession#state} gave; null for a fresh one
   */
  BrowserSession open(@Nullable String state);

  @Override
  void close();
}
