package dev.ilg.linkedin.probe;

/** What was asked for cannot be probed; the message is one line for whoever typed it. */
public final class BadProbeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong. */
  public BadProbeException(String message) {
    super(message);
  }

  /** Says what is wrong and keeps why. */
  public BadProbeException(String message, Throwable cause) {
    super(message, cause);
  }
}
