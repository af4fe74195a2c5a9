package dev.ilg.platform.error;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An error that a caller can read; its code decides status, label and whether to try again. */
public final class IlgException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final transient List<FieldError> fields;
  private final @Nullable Duration retryAfter;

  /** An error without fields. */
  public IlgException(ErrorCode code, String message) {
    this(code, message, List.of());
  }

  /** An error that names the fields which caused it. */
  public IlgException(ErrorCode code, String message, List<FieldError> fields) {
    this(code, message, fields, null);
  }

  private IlgException(
      ErrorCode code, String message, List<FieldError> fields, @Nullable Duration retryAfter) {
    super(message);
    this.code = code;
    this.fields = List.copyOf(fields);
    this.retryAfter = retryAfter;
  }

  /** Input that breaks a rule in one field. */
  public static IlgException invalid(String field, String rule) {
    return new IlgException(ErrorCode.INVALID, rule, List.of(new FieldError(field, rule)));
  }

  /** Too many requests; the next one may come after a while that is known. */
  public static IlgException tooMany(String message, Duration retryAfter) {
    return new IlgException(ErrorCode.TOO_MANY, message, List.of(), retryAfter);
  }

  /** What was asked for does not exist for this caller. */
  public static IlgException notFound(String what) {
    return new IlgException(ErrorCode.NOT_FOUND, what + " not found");
  }

  /** What went wrong, as a word. */
  public ErrorCode code() {
    return code;
  }

  /** How long to wait before trying again; empty when nobody knows. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** The fields that caused it; empty when none did. */
  public List<FieldError> fields() {
    return fields;
  }
}
