package dev.ilg.linkedin.refusal;

/** A page could not be used; nothing was clicked that cannot be taken back. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;
  private final String step;

  /**
   * @param refusal what LinkedIn shows
   * @param step where it happened, such as {@code profile/top-card}; no personal data
   */
  public RefusedException(Refusal refusal, String step) {
    super(refusal + " at " + step);
    this.refusal = refusal;
    this.step = step;
  }

  /** Keeps what the browser said for the log. */
  public RefusedException(Refusal refusal, String step, Throwable cause) {
    super(refusal + " at " + step, cause);
    this.refusal = refusal;
    this.step = step;
  }

  /** What LinkedIn shows. */
  public Refusal refusal() {
    return refusal;
  }

  /** Where it happened. */
  public String step() {
    return step;
  }
}
