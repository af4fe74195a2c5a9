package dev.ilg.data.account;

import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.FieldError;
import dev.ilg.platform.error.IlgException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client says of an account; a null password leaves it as it is. */
record AccountInput(
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

  private static final int LONGEST_EMAIL = 254;
  private static final int LONGEST_PASSWORD = 400;

  void check(boolean isNew) {
    var errors = new ArrayList<FieldError>();
    if (!email.contains("@") || email.length() > LONGEST_EMAIL) {
      errors.add(new FieldError("email", "must be the account's e-mail address"));
    }
    if (isNew && (password == null || password.isBlank())) {
      errors.add(new FieldError("password", "is needed to sign in to LinkedIn"));
    }
    if (password != null && password.length() > LONGEST_PASSWORD) {
      errors.add(
          new FieldError("password", "must have at most " + LONGEST_PASSWORD + " characters"));
    }
    if (totpSecret != null && !totpSecret.isBlank() && !Authenticator.isSecret(totpSecret)) {
      errors.add(
          new FieldError(
              "totpSecret", "must be the authenticator's key: 16 or more of A to Z and 2 to 7"));
    }
    if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
      errors.add(new FieldError("timeZone", "must be a time zone such as Europe/Berlin"));
    }
    if (workingDays.isEmpty() || workingDays.stream().anyMatch(day -> !isDay(day))) {
      errors.add(new FieldError("workingDays", "must be one or more of MONDAY to SUNDAY"));
    }
    hours(errors);
    if (!errors.isEmpty()) {
      throw new IlgException(ErrorCode.INVALID, "the account cannot be saved like this", errors);
    }
  }

  /** Bit 0 is Monday. */
  int dayBits() {
    return workingDays.stream()
        .map(DayOfWeek::valueOf)
        .mapToInt(day -> 1 << (day.getValue() - 1))
        .reduce(0, (one, other) -> one | other);
  }

  private void hours(List<FieldError> errors) {
    try {
      if (!LocalTime.parse(workTo).isAfter(LocalTime.parse(workFrom))) {
        errors.add(new FieldError("workTo", "must be later than the start of work"));
      }
    } catch (DateTimeException _) {
      errors.add(new FieldError("workFrom", "must be times such as 09:00"));
    }
  }

  private static boolean isDay(String name) {
    for (var day : DayOfWeek.values()) {
      if (day.name().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
