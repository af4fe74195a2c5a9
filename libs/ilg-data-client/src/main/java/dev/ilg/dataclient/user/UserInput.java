package dev.ilg.dataclient.user;

import org.jspecify.annotations.Nullable;

/** What an admin says of a user; a null password leaves it as it is. */
public record UserInput(
    String email,
    String name,
    String company,
    String role,
    String status,
    @Nullable String password,
    @Nullable Integer version) {

  @Override
  public String toString() {
    return "UserInput[" + email + "]";
  }
}
