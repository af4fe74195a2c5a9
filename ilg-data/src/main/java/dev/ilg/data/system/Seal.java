package dev.ilg.data.system;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals secrets with AES-256-GCM, each bound to the row and column it belongs to. */
public final class Seal {

  private static final int KEY_BYTES = 32;
  private static final byte[] MARK = "ilg person mark".getBytes(StandardCharsets.UTF_8);

  private final Aead aead;
  private final byte[] markKey;

  Seal(String key) {
    var bytes = Base64.getDecoder().decode(key);
    if (bytes.length != KEY_BYTES) {
      throw new IllegalArgumentException("ILG_SERVICE_KEY needs 32 bytes in base64");
    }
    try {
      this.aead = new AesGcmJce(bytes);
      this.markKey = Hkdf.computeHkdf("HMACSHA256", bytes, new byte[0], MARK, KEY_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot use ILG_SERVICE_KEY", e);
    }
  }

  /**
   * Seals a secret.
   *
   * @param place where it is kept, such as {@code account/7/password}; it opens nowhere else
   */
  public byte[] close(String secret, String place) {
    try {
      return aead.encrypt(bytes(secret), bytes(place));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot seal " + place, e);
    }
  }

  /** Opens what was sealed for the same place. */
  public String open(byte[] sealed, String place) {
    try {
      return new String(aead.decrypt(sealed, bytes(place)), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot open " + place, e);
    }
  }

  /** A keyed hash: tells whether two texts are equal, and nothing else about them. */
  public String mark(String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(markKey, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(bytes(text)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot mark a person", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
