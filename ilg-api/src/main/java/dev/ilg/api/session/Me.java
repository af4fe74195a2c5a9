package dev.ilg.api.session;

import dev.ilg.dataclient.user.User;

/** The signed-in user. */
record Me(
    long id,
    String email,
    String name,
    String company,
    String role,
    String language,
    String timeZone) {

  static Me of(User user) {
    return new Me(
        user.id(),
        user.email(),
        user.name(),
        user.company(),
        user.role(),
        user.language(),
        user.timeZone());
  }
}
