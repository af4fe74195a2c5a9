package dev.ilg.data.user;

import dev.ilg.data.audit.AuditService;
import dev.ilg.data.system.PageRequest;
import dev.ilg.data.system.Viewer;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Users: made, changed and deleted by the admins who may. */
@Service
class UserService {

  private static final String EMAIL_TAKEN = "is used by another user";

  private final UserRepository users;
  private final SessionRepository sessions;
  private final Passwords passwords;
  private final AuditService audit;
  private final Clock clock;

  UserService(
      UserRepository users,
      SessionRepository sessions,
      Passwords passwords,
      AuditService audit,
      Clock clock) {
    this.users = users;
    this.sessions = sessions;
    this.passwords = passwords;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  UserPage page(Viewer viewer, @Nullable String search, @Nullable String role, PageRequest page) {
    return users.page(viewer, search, role, page);
  }

  @Transactional(readOnly = true)
  User find(Viewer viewer, long id) {
    return users.find(viewer, id).orElseThrow(() -> IlgException.notFound("user"));
  }

  @Transactional
  User create(Viewer viewer, UserInput input) {
    UserRules.check(input);
    if (input.role().equals("SUPER_ADMIN")
        || (input.role().equals("ADMIN") && !viewer.role().equals("SUPER_ADMIN"))) {
      throw IlgException.invalid("role", "an ADMIN may create USER only, a SUPER_ADMIN also ADMIN");
    }
    var hash = passwords.hash(input.password() == null ? "" : input.password(), "password");
    try {
      var id = users.insert(input, hash, viewer.id(), clock.instant());
      audit.note(viewer.id(), id, "USER_CREATED", "user/" + id, "role=" + input.role());
      return find(viewer, id);
    } catch (DuplicateKeyException e) {
      throw IlgException.invalid("email", EMAIL_TAKEN);
    }
  }

  @Transactional
  User update(Viewer viewer, long id, UserInput input) {
    var before = find(viewer, id);
    mayChange(viewer, before);
    UserRules.check(input);
    if (!input.role().equals(before.role())) {
      throw IlgException.invalid("role", "the role of a user is not changed afterwards");
    }
    var hash = input.password() == null ? null : passwords.hash(input.password(), "password");
    try {
      if (!users.update(id, input, input.version() == null ? -1 : input.version(), hash)) {
        throw new IlgException(ErrorCode.STALE, "somebody else changed this user; read it again");
      }
    } catch (DuplicateKeyException e) {
      throw IlgException.invalid("email", EMAIL_TAKEN);
    }
    if (input.status().equals("DISABLED") || hash != null) {
      sessions.endAllOf(id);
    }
    audit.note(viewer.id(), id, "USER_CHANGED", "user/" + id, "status=" + input.status());
    return find(viewer, id);
  }

  @Transactional
  void delete(Viewer viewer, long id) {
    var user = find(viewer, id);
    mayChange(viewer, user);
    if (user.id() == viewer.id()) {
      throw new IlgException(ErrorCode.CONFLICT, "nobody deletes themselves");
    }
    if (users.hasActiveCampaigns(id)) {
      throw new IlgException(ErrorCode.CONFLICT, "stop the user's active campaigns first");
    }
    sessions.endAllOf(id);
    users.delete(id, clock.instant());
    audit.note(viewer.id(), id, "USER_DELETED", "user/" + id, "");
  }

  @Transactional
  User updateOwn(Viewer viewer, String name, String company, String language, String timeZone) {
    UserRules.checkOwn(name, company, language, timeZone);
    users.updateOwn(viewer.id(), name, company, language, timeZone);
    return find(viewer, viewer.id());
  }

  @Transactional
  void changeOwnPassword(Viewer viewer, String hash) {
    users.setPassword(viewer.id(), hash);
    sessions.endAllOf(viewer.id());
    audit.note(viewer.id(), viewer.id(), "PASSWORD_CHANGED", "user/" + viewer.id(), "");
  }

  /** Makes the first super admin of an empty database. */
  @Transactional
  boolean bootstrap(String email, String password) {
    if (users.hasSuperAdmin()) {
      return false;
    }
    var input = new UserInput(email, "Super admin", "", "SUPER_ADMIN", "ACTIVE", password, null);
    UserRules.check(input);
    users.insert(input, passwords.hash(password, "password"), null, clock.instant());
    return true;
  }

  private static void mayChange(Viewer viewer, User user) {
    var admin = !user.role().equals("USER");
    if (admin && !viewer.role().equals("SUPER_ADMIN")) {
      throw IlgException.notFound("user");
    }
  }
}
