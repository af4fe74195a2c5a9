package dev.ilg.dataclient.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client says of an account; a null password leaves it as it is. */
public record AccountInput(
    String email,
    @Nullable String password,
    @Nullable String totpSecret,
    boolean premium,
    String timeZone,
    List<String> workingDays,
    String workFrom,
    String workTo,
    @Nullable AccountCaps caps,
    @Nullable Integer version) {

  @Override
  public String toString() {
    return "AccountInput[" + email + "]";
  }
}
