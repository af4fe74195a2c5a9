package dev.ilg.simulator.account;

import org.jspecify.annotations.Nullable;

/**
 * What LinkedIn asks of an account's owner before it goes on.
 *
 * @param kind how it asks
 * @param code what it takes; null where it takes none, and for AUTHENTICATOR the base 32 secret
 * @param everywhere whether it also stands before pages of those who are signed in
 * @param approved whether the owner approved it in the app
 */
public record Challenge(
    ChallengeKind kind, @Nullable String code, boolean everywhere, boolean approved) {

  Challenge approve() {
    return new Challenge(kind, code, everywhere, true);
  }
}
