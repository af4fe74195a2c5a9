package dev.ilg.dataclient.lane;

/**
 * What a worker needs to sign in; given to the holder of the lease alone and never logged.
 *
 * @param email the account's e-mail
 * @param password the account's password
 */
public record AccountLogin(String email, String password) {

  @Override
  public String toString() {
    return "AccountLogin[hidden]";
  }
}
