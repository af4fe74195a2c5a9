package dev.ilg.data.user;

import dev.ilg.data.audit.AuditService;
import dev.ilg.data.system.Viewer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sign-in and refresh: each refresh token works once, and a stolen one ends its whole family. */
@Service
class SessionService {

  private static final Logger log = LoggerFactory.getLogger(SessionService.class);
  private static final int TOKEN_BYTES = 32;

  private final UserRepository users;
  private final SessionRepository sessions;
  private final AuditService audit;
  private final SecureRandom random = new SecureRandom();

  SessionService(UserRepository users, SessionRepository sessions, AuditService audit) {
    this.users = users;
    this.sessions = sessions;
    this.audit = audit;
  }

  /** A session that goes on: who, and the token for the next refresh. */
  record Session(User user, String refreshToken) {}

  /** Begins a session of somebody whose password was right. */
  @Transactional
  Session begin(long id) {
    audit.note(id, id, "SIGNED_IN", "user/" + id, "");
    return session(id, UUID.randomUUID());
  }

  /** Empty when the session is over; the token that came is used up either way. */
  @Transactional
  Optional<Session> refresh(String token) {
    var kept = sessions.use(TokenHash.of(token));
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    var known = kept.get();
    var active = users.credential(known.userId()).map(UserRepository.Credential::active);
    if (known.reused() || !active.orElse(false)) {
      log.warn("a refresh token came back; its family is ended  user={}", known.userId());
      sessions.endFamily(known.family());
      return Optional.empty();
    }
    return Optional.of(session(known.userId(), known.family()));
  }

  @Transactional
  void signOut(String token) {
    sessions.endFamilyOf(TokenHash.of(token));
  }

  private Session session(long id, UUID family) {
    var bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    sessions.add(TokenHash.of(token), id, family);
    var user = users.find(new Viewer(id, "USER"), id).orElseThrow();
    return new Session(user, token);
  }
}
