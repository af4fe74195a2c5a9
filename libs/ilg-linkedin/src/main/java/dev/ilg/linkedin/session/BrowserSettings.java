package dev.ilg.linkedin.session;

import dev.ilg.linkedin.page.Timeouts;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the browser is started and what it opens.
 *
 * @param origin scheme and host of LinkedIn, without a slash at the end
 * @param executable the browser; empty takes the first one that the machine has
 * @param timeouts how long pages may take
 * @param direct whether sessions may go straight, without an egress proxy
 */
public record BrowserSettings(
    String origin, Optional<Path> executable, Timeouts timeouts, boolean direct) {

  /** A browser that may go straight. */
  public BrowserSettings(String origin, Optional<Path> executable, Timeouts timeouts) {
    this(origin, executable, timeouts, true);
  }
}
