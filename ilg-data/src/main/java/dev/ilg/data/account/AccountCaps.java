package dev.ilg.data.account;

import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.FieldError;
import dev.ilg.platform.error.IlgException;
import java.util.ArrayList;
import java.util.List;

/** How much an account does at most; the defaults are what a client may not exceed. */
public record AccountCaps(
    int invitesPerDay, int invitesPerWeek, int profileViewsPerDay, int messagesPerDay) {

  /** Conservative: LinkedIn is said to allow about 100 invites a week (dom-facts.md 15). */
  public static final AccountCaps DEFAULT = new AccountCaps(25, 100, 100, 40);

  /** Refuses caps above the defaults. */
  void mustBeAtMost(AccountCaps most) {
    var errors = new ArrayList<FieldError>();
    check("caps.invitesPerDay", invitesPerDay, most.invitesPerDay, errors);
    check("caps.invitesPerWeek", invitesPerWeek, most.invitesPerWeek, errors);
    check("caps.profileViewsPerDay", profileViewsPerDay, most.profileViewsPerDay, errors);
    check("caps.messagesPerDay", messagesPerDay, most.messagesPerDay, errors);
    if (!errors.isEmpty()) {
      throw new IlgException(ErrorCode.INVALID, "caps can only be lowered", errors);
    }
  }

  private static void check(String field, int value, int most, List<FieldError> errors) {
    if (value < 0 || value > most) {
      errors.add(new FieldError(field, "must be 0 to " + most));
    }
  }
}
