package dev.ilg.dataclient.user;

/** A session that goes on: who, and the token for the next refresh. */
public record SignedIn(User user, String refreshToken) {

  @Override
  public String toString() {
    return "SignedIn[user=" + user.id() + "]";
  }
}
