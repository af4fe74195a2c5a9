package dev.ilg.dataclient.user;

import dev.ilg.dataclient.system.Actor;

/** A download link that was followed: whose it was, and where it leads. */
public record Download(long user, String role, String path) {

  /** The user whom the download acts for. */
  public Actor actor() {
    return new Actor(user, role);
  }
}
