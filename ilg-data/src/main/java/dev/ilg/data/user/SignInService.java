package dev.ilg.data.user;

import dev.ilg.data.system.Viewer;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Looks at passwords, without a transaction: a hash takes a tenth of a second, and a login flood
 * must not hold the connections that everybody else needs.
 */
@Service
class SignInService {

  private final UserRepository users;
  private final UserService known;
  private final SessionService sessions;
  private final Passwords passwords;
  private final SignInBackoff backoff;

  SignInService(
      UserRepository users,
      UserService known,
      SessionService sessions,
      Passwords passwords,
      SignInBackoff backoff) {
    this.users = users;
    this.known = known;
    this.sessions = sessions;
    this.passwords = passwords;
    this.backoff = backoff;
  }

  /**
   * Begins a session.
   *
   * @param address where the request came from; null when it is not known
   * @throws IlgException UNAUTHENTICATED in one text for everything that is wrong, TOO_MANY when
   *     somebody guesses
   */
  SessionService.Session signIn(String email, String password, @Nullable String address) {
    var account = backoff.account(email);
    var from = address == null || address.isBlank() ? null : backoff.address(address);
    if (from != null) {
      backoff.check(from);
    }
    backoff.count(account);
    var credential = users.credential(email);
    var matches =
        passwords.matches(password, credential.map(UserRepository.Credential::hash).orElse(""));
    if (!matches || !credential.map(UserRepository.Credential::active).orElse(false)) {
      if (from != null) {
        backoff.count(from);
      }
      throw new IlgException(ErrorCode.UNAUTHENTICATED, "E-mail or password is wrong");
    }
    backoff.forget(account);
    return sessions.begin(credential.orElseThrow().id());
  }

  /** Changes the viewer's password and ends all their sessions. */
  void changePassword(Viewer viewer, String current, String replacement) {
    var credential = users.credential(viewer.id()).orElseThrow(() -> IlgException.notFound("user"));
    var account = backoff.account(viewer.id());
    backoff.count(account);
    if (!passwords.matches(current, credential.hash())) {
      throw IlgException.invalid("current", "is not your password");
    }
    backoff.forget(account);
    known.changeOwnPassword(viewer, passwords.hash(replacement, "replacement"));
  }
}
