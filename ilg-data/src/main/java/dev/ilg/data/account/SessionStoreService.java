package dev.ilg.data.account;

import dev.ilg.data.task.LaneLease;
import dev.ilg.data.task.LaneService;
import dev.ilg.platform.error.IlgException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Secrets for workers: only the holder of a lane's lease gets or writes them. */
@Service
class SessionStoreService {

  private static final int LONGEST_SESSION = 500_000;

  private final AccountSecrets secrets;
  private final LaneService lanes;

  SessionStoreService(AccountSecrets secrets, LaneService lanes) {
    this.secrets = secrets;
    this.lanes = lanes;
  }

  /** The sessions of lanes, as far as they have one and the leases still hold. */
  Map<LaneLease, String> sessions(List<LaneLease> leases) {
    var kept = secrets.sessions(leases);
    return leases.stream()
        .filter(lease -> kept.containsKey(lease.lane()))
        .collect(
            Collectors.toMap(Function.identity(), lease -> kept.getOrDefault(lease.lane(), "")));
  }

  @Transactional
  AccountSecrets.Login login(long lane, long token) {
    lanes.hold(lane, token);
    return secrets.login(lane).orElseThrow(() -> IlgException.notFound("LinkedIn account"));
  }

  /**
   * What the account's authenticator shows now; the secret itself leaves ilg-data never. Empty when
   * the owner gave none.
   */
  @Transactional
  Optional<String> totpCode(long lane, long token) {
    lanes.hold(lane, token);
    return secrets.totp(lane).map(secret -> Authenticator.code(secret, lanes.leaseTimeNow()));
  }

  /** Keeps a changed session; a lease that is lost keeps nothing, the new holder has its own. */
  @Transactional
  void keep(long lane, long token, @Nullable String session) {
    if (session != null && session.length() <= LONGEST_SESSION && lanes.isHeld(lane, token)) {
      secrets.keepSession(lane, session);
    }
  }
}
