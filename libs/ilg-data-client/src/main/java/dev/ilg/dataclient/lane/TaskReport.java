package dev.ilg.dataclient.lane;

import org.jspecify.annotations.Nullable;

/**
 * What became of one task.
 *
 * @param task the task
 * @param outcome how it ended
 * @param error why it failed; null unless FAILED
 * @param detail one line for an operator, without personal data; null when there is nothing to say
 */
public record TaskReport(
    long task, TaskOutcome outcome, @Nullable TaskError error, @Nullable String detail) {

  /** The task is done. */
  public static TaskReport succeeded(long task) {
    return new TaskReport(task, TaskOutcome.SUCCEEDED, null, null);
  }

  /** The attempt failed. */
  public static TaskReport failed(long task, TaskError error, String detail) {
    return new TaskReport(task, TaskOutcome.FAILED, error, detail);
  }

  /** The task is no longer wanted. */
  public static TaskReport cancelled(long task, String detail) {
    return new TaskReport(task, TaskOutcome.CANCELLED, null, detail);
  }

  /** The task was not worked on. */
  public static TaskReport handedBack(long task) {
    return new TaskReport(task, TaskOutcome.HANDED_BACK, null, null);
  }
}
