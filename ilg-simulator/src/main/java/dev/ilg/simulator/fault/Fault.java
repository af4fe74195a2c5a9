package dev.ilg.simulator.fault;

import java.time.Duration;

/**
 * What goes wrong for an account.
 *
 * @param path only where the path begins so
 * @param delay how late a slow answer comes
 */
public record Fault(FaultKind kind, String path, Duration delay) {

  boolean concerns(String requested) {
    return requested.startsWith(path);
  }
}
