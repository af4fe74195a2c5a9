package dev.ilg.data.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** An authenticator app's codes (RFC 6238: SHA-1, 30 seconds, six digits, as LinkedIn has them). */
final class Authenticator {

  private static final int SHORTEST = 10;
  private static final TimeBasedOneTimePasswordGenerator CODES =
      new TimeBasedOneTimePasswordGenerator();

  private Authenticator() {}

  /**
   * Whether a text is a secret: base 32 in any case, with spaces or without, of 80 bits or more.
   */
  static boolean isSecret(String text) {
    var bare = bare(text);
    return new Base32().isInAlphabet(bare) && new Base32().decode(bare).length >= SHORTEST;
  }

  /**
   * The code of a moment.
   *
   * @param at real time, never business time: LinkedIn counts its own
   */
  static String code(String secret, Instant at) {
    try {
      var key = new SecretKeySpec(new Base32().decode(bare(secret)), CODES.getAlgorithm());
      return CODES.generateOneTimePasswordString(key, at, Locale.ROOT);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("every key fits HMAC", e);
    }
  }

  private static String bare(String text) {
    return text.replace(" ", "").toUpperCase(Locale.ROOT);
  }
}
