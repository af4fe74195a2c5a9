package dev.ilg.api.session;

import java.time.Instant;

/**
 * A session that goes on.
 *
 * @param accessToken for the Authorization header
 * @param expiresAt when it ends; refresh before
 * @param user who signed in
 */
record Session(String accessToken, Instant expiresAt, Me user) {

  @Override
  public String toString() {
    return "Session[hidden]";
  }
}
