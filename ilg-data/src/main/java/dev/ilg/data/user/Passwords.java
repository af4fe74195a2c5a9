package dev.ilg.data.user;

import com.nulabinc.zxcvbn.Zxcvbn;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id; never more hashes at once than cores, so that a login flood takes no memory. */
@Component
class Passwords {

  /** OWASP ASVS 5.0: 46 MiB, one pass, one lane. */
  private static final int MEMORY_KIB = 47_104;

  private static final int SHORTEST = 12;
  private static final int LONGEST = 128;

  /** What a patient attacker tries; zxcvbn knows 30,000 common passwords and their disguises. */
  private static final double LEAST_GUESSES_LOG10 = 8;

  /** Measuring takes long for long texts, which need it least. */
  private static final int MEASURED = 64;

  private static final int WAIT_SECONDS = 10;

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 1);
  private final Zxcvbn strength = new Zxcvbn();
  private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());
  private final String nobodys = String.valueOf(argon2.encode("nobody has this password"));

  String hash(String password, String field) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      throw IlgException.invalid(field, "must have " + SHORTEST + " to " + LONGEST + " characters");
    }
    var guesses = strength.measure(password.substring(0, Math.min(password.length(), MEASURED)));
    if (guesses.getGuessesLog10() < LEAST_GUESSES_LOG10) {
      throw IlgException.invalid(
          field, "is too easily guessed; take several words that do not belong together");
    }
    return bounded(() -> argon2.encode(password));
  }

  /** Takes as long for somebody who does not exist. */
  boolean matches(String password, String hash) {
    return bounded(() -> argon2.matches(password, hash.isEmpty() ? nobodys : hash));
  }

  private <T> T bounded(java.util.function.Supplier<T> work) {
    try {
      if (!cores.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new IlgException(ErrorCode.TOO_MANY, "too many people sign in; try again soon");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IlgException(ErrorCode.UNAVAILABLE, "stopped while signing in");
    }
    try {
      return work.get();
    } finally {
      cores.release();
    }
  }
}
