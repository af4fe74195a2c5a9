package dev.ilg.data.apikey;

import dev.ilg.data.audit.AuditService;
import dev.ilg.data.system.Seal;
import dev.ilg.data.system.Viewer;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** API keys: made by their user, shown once, used by programs, revoked by their user. */
@Service
class ApiKeyService {

  private static final String PREFIX = "ilg_";
  private static final int BYTES = 32;
  private static final int HINT = 4;
  private static final int LONGEST_NAME = 100;
  private static final int MOST = 20;

  private final ApiKeyRepository keys;
  private final AuditService audit;
  private final Seal seal;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  ApiKeyService(ApiKeyRepository keys, AuditService audit, Seal seal, Clock clock) {
    this.keys = keys;
    this.audit = audit;
    this.seal = seal;
    this.clock = clock;
  }

  /** A key and, for this once, its secret. */
  record NewApiKey(ApiKey key, String secret) {

    @Override
    public String toString() {
      return "NewApiKey[" + key + "]";
    }
  }

  @Transactional(readOnly = true)
  List<ApiKey> of(Viewer viewer) {
    return keys.of(viewer.id());
  }

  @Transactional
  NewApiKey create(Viewer viewer, String name, ApiKeyScope scope) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw IlgException.invalid("name", "must have 1 to " + LONGEST_NAME + " characters");
    }
    if (keys.of(viewer.id()).size() >= MOST) {
      throw new IlgException(ErrorCode.CONFLICT, "there are " + MOST + " keys; revoke one first");
    }
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    var secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    var hint = secret.substring(secret.length() - HINT);
    var key = keys.insert(viewer.id(), name.strip(), scope, mark(secret), hint, clock.instant());
    note(viewer, "API_KEY_CREATED", key.id(), "scope=" + scope);
    return new NewApiKey(key, secret);
  }

  @Transactional
  void revoke(Viewer viewer, long id) {
    if (!keys.revoke(viewer.id(), id, clock.instant())) {
      throw IlgException.notFound("API key");
    }
    note(viewer, "API_KEY_REVOKED", id, "");
  }

  /** Empty for a key that opens nothing. */
  @Transactional
  Optional<ApiKeyRepository.Holder> use(String secret) {
    var holder = keys.holder(mark(secret));
    holder.ifPresent(_ -> keys.used(mark(secret), clock.instant()));
    return holder;
  }

  private String mark(String secret) {
    return seal.mark("api-key/" + secret);
  }

  private void note(Viewer viewer, String action, long id, String detail) {
    audit.note(viewer.id(), viewer.id(), action, "key/" + id, detail);
  }
}
