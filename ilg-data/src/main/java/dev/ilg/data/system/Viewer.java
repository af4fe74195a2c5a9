package dev.ilg.data.system;

import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import dev.ilg.platform.token.Caller;

/**
 * The user whom a call acts for. What they may see is decided here, in one condition that every
 * statement repeats.
 *
 * @param id the user
 * @param role SUPER_ADMIN, ADMIN or USER
 */
public record Viewer(long id, String role) {

  /**
   * Condition over {@code app_user u}: all for a super admin, those they created for an admin, and
   * oneself. Takes the parameters {@code :viewer} and {@code :role}.
   */
  public static final String MAY_SEE =
      "(:role = 'SUPER_ADMIN' or u.created_by = :viewer or u.id = :viewer)";

  /** The user behind a call. */
  public static Viewer of(Caller caller) {
    return new Viewer(
        caller.user().orElseThrow(Viewer::nobody), caller.role().orElseThrow(Viewer::nobody));
  }

  /** Whether the user is an admin of either kind. */
  public boolean isAdmin() {
    return !role.equals("USER");
  }

  /** Whether the user sees everybody. */
  public boolean seesAll() {
    return role.equals("SUPER_ADMIN");
  }

  private static IlgException nobody() {
    return new IlgException(ErrorCode.UNAUTHENTICATED, "this call acts for no user");
  }
}
