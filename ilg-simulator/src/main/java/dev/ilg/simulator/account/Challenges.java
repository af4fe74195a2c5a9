package dev.ilg.simulator.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Who is asked for what; until it is answered or taken back. */
public final class Challenges {

  private static final TimeBasedOneTimePasswordGenerator CODES =
      new TimeBasedOneTimePasswordGenerator();
  private static final Duration STEP = CODES.getTimeStep();

  private final Map<String, Challenge> standing = new ConcurrentHashMap<>();
  private final InstantSource realTime;

  /** Counts an authenticator's steps in real time, as authenticators do. */
  public Challenges(InstantSource realTime) {
    this.realTime = realTime;
  }

  /** Asks from now on. */
  public void demand(String email, Challenge challenge) {
    standing.put(Account.identity(email), challenge);
  }

  /** What an account is asked for; empty when LinkedIn goes on. */
  public Optional<Challenge> of(String email) {
    return Optional.ofNullable(standing.get(Account.identity(email)));
  }

  /** Asks no more. */
  public void lift(String email) {
    standing.remove(Account.identity(email));
  }

  /** The owner says yes in the app; false when they were not asked to. */
  public boolean approve(String email) {
    var asked =
        standing.computeIfPresent(Account.identity(email), (_, challenge) -> challenge.approve());
    return asked != null && asked.kind() == ChallengeKind.APP;
  }

  /** Whether the code is right; then nothing more is asked. */
  boolean answer(String email, String code) {
    var right =
        of(email).filter(it -> it.kind().takesCode()).filter(it -> fits(it, code)).isPresent();
    if (right) {
      lift(email);
    }
    return right;
  }

  private boolean fits(Challenge challenge, String code) {
    var expected = challenge.code();
    if (expected == null || challenge.kind() != ChallengeKind.AUTHENTICATOR) {
      return code.equals(expected);
    }
    var now = realTime.instant();
    // One step of grace, as RFC 6238 (5.2) recommends.
    return code.equals(shown(expected, now)) || code.equals(shown(expected, now.minus(STEP)));
  }

  private static String shown(String secret, Instant at) {
    try {
      var bytes = new Base32().decode(secret.toUpperCase(Locale.ROOT));
      return CODES.generateOneTimePasswordString(
          new SecretKeySpec(bytes, CODES.getAlgorithm()), at, Locale.ROOT);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("every key fits HMAC", e);
    }
  }
}
