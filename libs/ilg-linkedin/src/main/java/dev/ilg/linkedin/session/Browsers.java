package dev.ilg.linkedin.session;

import org.jspecify.annotations.Nullable;

/** Opens browser sessions; belongs to one thread, which alone may use what it opens. */
public interface Browsers extends AutoCloseable {

  /**
   * Opens a session.
   *
   * @param state what {@link BrowserSession#state} gave; null for a fresh one
   * @param egress the way that everything it asks for takes; null goes straight
   */
  BrowserSession open(@Nullable String state, @Nullable Egress egress);

  /** Opens a session that goes straight to LinkedIn. */
  default BrowserSession open(@Nullable String state) {
    return open(state, null);
  }

  @Override
  void close();
}
