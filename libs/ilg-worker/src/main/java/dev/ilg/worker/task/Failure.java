package dev.ilg.worker.task;

import dev.ilg.dataclient.lane.CheckpointKind;
import dev.ilg.dataclient.lane.TaskError;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.platform.error.IlgException;
import java.util.Optional;

/**
 * What a failure means to the queue; decided here and nowhere else.
 *
 * @param error what ilg-data is told
 * @param detail one line for an operator, without personal data
 */
public record Failure(TaskError error, String detail) {

  /** What an exception means. */
  public static Failure of(Throwable thrown) {
    return switch (thrown) {
      case RefusedException refused -> of(refused.refusal(), refused.step());
      case WrongPasswordException wrong ->
          new Failure(TaskError.BAD_CREDENTIALS, String.valueOf(wrong.getMessage()));
      case IlgException failed when failed.code().retryable() ->
          new Failure(TaskError.UNAVAILABLE, "ilg-data: " + failed.code());
      case IlgException failed -> new Failure(TaskError.INTERNAL, "ilg-data: " + failed.code());
      case UnsettledException unsettled when unsettled.getCause() != null ->
          new Failure(
              of(unsettled.getCause()).error(), unsettled.getMessage() + "; looked at next");
      default -> new Failure(TaskError.INTERNAL, thrown.getClass().getSimpleName());
    };
  }

  /** What a refusal of LinkedIn means. */
  public static Failure of(Refusal refusal, String step) {
    return new Failure(error(refusal), refusal + " at " + step);
  }

  private static TaskError error(Refusal refusal) {
    return switch (refusal) {
      case RATE_LIMITED -> TaskError.RATE_LIMITED;
      case WEEKLY_LIMIT -> TaskError.WEEKLY_LIMIT;
      case CHECKPOINT_CODE, CHECKPOINT_TOTP, CHECKPOINT_APP, CHECKPOINT -> TaskError.CHECKPOINT;
      case CAPTCHA -> TaskError.CAPTCHA;
      case RESTRICTED, NO_SEAT -> TaskError.ACCOUNT_RESTRICTED;
      case PROFILE_GONE -> TaskError.PROFILE_GONE;
      case TIMEOUT, SHELL -> TaskError.TIMEOUT;
      case UNAVAILABLE, SESSION_EXPIRED, BROWSER_GONE -> TaskError.UNAVAILABLE;
      case EMAIL_NEEDED,
          NOTE_QUOTA,
          NOTE_TOO_LONG,
          COOLDOWN,
          NOT_OFFERED,
          NOT_SENT,
          WRONG_PERSON,
          PAGE_CHANGED ->
          TaskError.PAGE_CHANGED;
    };
  }

  /** What the owner must be asked for; empty when a refusal asks nothing of them. */
  public static Optional<CheckpointKind> checkpoint(Refusal refusal) {
    return switch (refusal) {
      case CHECKPOINT_CODE, CHECKPOINT_TOTP -> Optional.of(CheckpointKind.CODE);
      case CHECKPOINT_APP -> Optional.of(CheckpointKind.APP_APPROVAL);
      case CHECKPOINT -> Optional.of(CheckpointKind.OTHER);
      case CAPTCHA -> Optional.of(CheckpointKind.CAPTCHA);
      case RATE_LIMITED,
          WEEKLY_LIMIT,
          EMAIL_NEEDED,
          NOTE_QUOTA,
          NOTE_TOO_LONG,
          COOLDOWN,
          NOT_OFFERED,
          NOT_SENT,
          WRONG_PERSON,
          PROFILE_GONE,
          SESSION_EXPIRED,
          RESTRICTED,
          NO_SEAT,
          SHELL,
          PAGE_CHANGED,
          TIMEOUT,
          UNAVAILABLE,
          BROWSER_GONE ->
          Optional.empty();
    };
  }
}
