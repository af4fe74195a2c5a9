package dev.ilg.worker.task;

/**
 * A click may have happened and its outcome is not written: the next lease brings it back as a
 * look. The task must not be worked on again in this lease.
 */
public final class UnsettledException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param what what may have happened, without personal data
   */
  public UnsettledException(String what, Throwable cause) {
    super(what, cause);
  }
}
