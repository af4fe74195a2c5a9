package dev.ilg.dataclient.apikey;

import dev.ilg.dataclient.system.Actor;

/** Whom a key acts for, and what it may do. */
public record ApiKeyHolder(long user, String role, ApiKeyScope scope) {

  /** The user whom the key acts for. */
  public Actor actor() {
    return new Actor(user, role);
  }
}
