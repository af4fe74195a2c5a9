package dev.ilg.worker.task;

/** LinkedIn refused the account's e-mail or password. */
public final class WrongPasswordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says so without repeating either. */
  public WrongPasswordException() {
    super("LinkedIn refused e-mail or password");
  }
}
