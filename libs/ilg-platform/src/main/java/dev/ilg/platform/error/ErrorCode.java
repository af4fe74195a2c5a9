package dev.ilg.platform.error;

/** What went wrong, in the one word that REST, GraphQL, logs and metrics share. */
public enum ErrorCode {
  /** The input breaks a rule; the fields say which. */
  INVALID(422, false),
  /** It does not exist, or the caller may not know that it does. */
  NOT_FOUND(404, false),
  /** The state of the thing does not allow it. */
  CONFLICT(409, false),
  /** Nobody known is calling. */
  UNAUTHENTICATED(401, false),
  /** The caller is known and may not do this. */
  FORBIDDEN(403, false),
  /** Somebody else changed it since it was read. */
  STALE(412, false),
  /** Too many requests; try again later. */
  TOO_MANY(429, true),
  /** Something behind is away; trying again can help. */
  UNAVAILABLE(503, true),
  /** A fault of ours. */
  INTERNAL(500, false);

  private final int status;
  private final boolean retryable;

  ErrorCode(int status, boolean retryable) {
    this.status = status;
    this.retryable = retryable;
  }

  /** The HTTP status that REST answers with. */
  public int status() {
    return status;
  }

  /** Whether the same call may succeed later without a change. */
  public boolean retryable() {
    return retryable;
  }
}
