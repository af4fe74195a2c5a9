package dev.ilg.linkedin.session;

/**
 * The proxy that a session's browser goes through, and with what it passes; never logged.
 *
 * @param proxy {@code http://host:port}
 * @param user who passes; another user needs another session
 * @param password proves it
 */
public record Egress(String proxy, String user, String password) {

  @Override
  public String toString() {
    return "Egress[proxy=%s, user=%s]".formatted(proxy, user);
  }
}
