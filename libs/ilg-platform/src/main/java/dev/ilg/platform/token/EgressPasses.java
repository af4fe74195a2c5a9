package dev.ilg.platform.token;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and verifies the credentials with which a worker's browser passes the egress gateway. They
 * say for which lane and which of its egress epochs they were made; whether that epoch may pass now
 * is for the gateway to know.
 */
public final class EgressPasses {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int LEAST_SECRET_BYTES = 32;
  private static final Pattern USER = Pattern.compile("lane-(\\d{1,18})-epoch-(\\d{1,18})");

  private final SecretKeySpec key;

  /**
   * The lane and the epoch that credentials were made for.
   *
   * @param lane the lane
   * @param epoch its egress epoch; grows whenever the lane changes hands
   */
  public record Pass(long lane, long epoch) {

    /** The proxy user that stands for it. */
    public String user() {
      return "lane-" + lane + "-epoch-" + epoch;
    }
  }

  /**
   * @param secret shared by the services; at least 32 bytes of UTF-8
   */
  public EgressPasses(String secret) {
    var bytes = secret.getBytes(StandardCharsets.UTF_8);
    if (bytes.length < LEAST_SECRET_BYTES) {
      throw new IllegalArgumentException("the secret of egress passes needs at least 32 bytes");
    }
    // A key of its own: what is signed here can never pass for a service token.
    var own = sign(new SecretKeySpec(bytes, ALGORITHM), "ilg-egress-pass");
    this.key = new SecretKeySpec(own, ALGORITHM);
  }

  /** The password of a pass; the same for as long as the epoch lasts. */
  public String password(Pass pass) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sign(key, pass.user()));
  }

  /** The pass behind user and password; empty if they do not belong together. */
  public Optional<Pass> verify(String user, String password) {
    var matched = USER.matcher(user);
    if (!matched.matches()) {
      return Optional.empty();
    }
    var pass = new Pass(Long.parseLong(matched.group(1)), Long.parseLong(matched.group(2)));
    var right = password(pass).getBytes(StandardCharsets.US_ASCII);
    var given = password.getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(right, given) ? Optional.of(pass) : Optional.empty();
  }

  private static byte[] sign(SecretKeySpec key, String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("this JVM has no " + ALGORITHM, impossible);
    }
  }
}
