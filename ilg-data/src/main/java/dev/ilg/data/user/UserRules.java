package dev.ilg.data.user;

import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.FieldError;
import dev.ilg.platform.error.IlgException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a user's fields may hold. */
final class UserRules {

  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s.]{2,}");
  private static final int LONGEST_NAME = 100;

  private UserRules() {}

  static void check(UserInput input) {
    var errors = new ArrayList<FieldError>();
    if (!EMAIL.matcher(input.email()).matches()) {
      errors.add(new FieldError("email", "must be an e-mail address"));
    }
    names(input.name(), input.company(), errors);
    if (!Set.of("ADMIN", "USER", "SUPER_ADMIN").contains(input.role())) {
      errors.add(new FieldError("role", "must be ADMIN or USER"));
    }
    if (!Set.of("ACTIVE", "DISABLED").contains(input.status())) {
      errors.add(new FieldError("status", "must be ACTIVE or DISABLED"));
    }
    refuse(errors);
  }

  static void checkOwn(String name, String company, String language, String timeZone) {
    var errors = new ArrayList<FieldError>();
    names(name, company, errors);
    if (!Set.of("en", "de").contains(language)) {
      errors.add(new FieldError("language", "must be en or de"));
    }
    if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
      errors.add(new FieldError("timeZone", "must be a time zone such as Europe/Berlin"));
    }
    refuse(errors);
  }

  private static void names(String name, String company, List<FieldError> errors) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      errors.add(new FieldError("name", "must have 1 to " + LONGEST_NAME + " characters"));
    }
    if (company.length() > LONGEST_NAME) {
      errors.add(new FieldError("company", "must have at most " + LONGEST_NAME + " characters"));
    }
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new IlgException(ErrorCode.INVALID, "the user cannot be saved like this", errors);
    }
  }
}
