package dev.ilg.worker.task;

/** The task is not worked on here: the worker stops or has lost the lane; nothing was clicked. */
public final class HandBackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param reason why, for the log
   */
  public HandBackException(String reason) {
    super(reason);
  }
}
