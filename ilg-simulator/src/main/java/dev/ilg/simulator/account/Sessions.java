package dev.ilg.simulator.account;

import dev.ilg.simulator.world.Chance;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signed sessions; the key comes from the seed, so a cookie outlives a restart. */
public final class Sessions {

  private final Accounts accounts;
  private final SecretKeySpec key;

  public Sessions(Accounts accounts, long seed) {
    this.accounts = accounts;
    var secret = "session/" + Chance.hash("session/" + seed);
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
  }

  /** The value of the {@code li_at} cookie. */
  String open(Account account) {
    var email = base64(account.email().getBytes(StandardCharsets.UTF_8));
    return email + "." + sign(email);
  }

  /** Whose session that is, if the signature is ours. */
  Optional<Account> read(String session) {
    var dot = session.indexOf('.');
    if (dot < 0 || !sign(session.substring(0, dot)).equals(session.substring(dot + 1))) {
      return Optional.empty();
    }
    var email = Base64.getUrlDecoder().decode(session.substring(0, dot));
    return accounts.find(new String(email, StandardCharsets.UTF_8));
  }

  /** The value of the {@code JSESSIONID} cookie, which calls must repeat as {@code csrf-token}. */
  String csrfToken(String session) {
    return "ajax:%019d".formatted(Chance.hash("csrf/" + session) >>> 1);
  }

  /** A value that only we can make, for the hidden field of the login form. */
  String sign(String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return base64(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
