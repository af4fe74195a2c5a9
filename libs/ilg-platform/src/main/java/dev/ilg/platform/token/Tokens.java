package dev.ilg.platform.token;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * Makes and verifies signed tokens of one kind. Only HS256 with the own key is accepted; issuer,
 * audience, type and expiry are checked, with no leeway. Expiry is real time, never business time.
 */
public final class Tokens {

  private static final int LEAST_SECRET_BYTES = 32;
  private static final String ROLE = "role";
  private static final String SERVICE = "service";

  private final SecretKey key;
  private final Kind kind;
  private final Clock wall;

  /**
   * What a token is for.
   *
   * @param type the {@code typ} header; a token of another type is refused
   * @param issuer the {@code iss} claim
   * @param audience the {@code aud} claim
   * @param lifetime from making to expiry
   */
  public record Kind(String type, String issuer, String audience, Duration lifetime) {}

  /**
   * @param secret at least 32 bytes of UTF-8 (RFC 7518, 3.2); shorter ones are refused
   */
  public Tokens(String secret, Kind kind, Clock wall) {
    var bytes = secret.getBytes(StandardCharsets.UTF_8);
    if (bytes.length < LEAST_SECRET_BYTES) {
      throw new IllegalArgumentException(
          "the secret of " + kind.type() + " tokens needs at least 32 bytes");
    }
    this.key = Keys.hmacShaKeyFor(bytes);
    this.kind = kind;
    this.wall = wall;
  }

  /** Makes a token for a service acting for itself. */
  public String make(String service) {
    return make(service, null, null);
  }

  /** Makes a token for a service that acts for a user; both are null when it acts for itself. */
  public String make(String service, @Nullable Long user, @Nullable String role) {
    var now = wall.instant();
    var token =
        Jwts.builder()
            .header()
            .type(kind.type())
            .and()
            .issuer(kind.issuer())
            .audience()
            .add(kind.audience())
            .and()
            .claim(SERVICE, service)
            .issuedAt(Date.from(now))
            .expiration(Date.from(now.plus(kind.lifetime())));
    if (user != null && role != null) {
      token.subject(Long.toString(user)).claim(ROLE, role);
    }
    return token.signWith(key, Jwts.SIG.HS256).compact();
  }

  /** The caller behind a token; empty if anything about the token is wrong or over. */
  public Optional<Caller> verify(String token) {
    try {
      var parsed =
          Jwts.parser()
              .verifyWith(key)
              .requireIssuer(kind.issuer())
              .requireAudience(kind.audience())
              .clock(() -> Date.from(wall.instant()))
              .build()
              .parseSignedClaims(token);
      var header = parsed.getHeader();
      if (!kind.type().equals(header.getType()) || !"HS256".equals(header.getAlgorithm())) {
        return Optional.empty();
      }
      return Optional.of(caller(parsed.getPayload()));
    } catch (JwtException | IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  private static Caller caller(Claims claims) {
    var subject = Optional.ofNullable(claims.getSubject()).map(Long::valueOf);
    return new Caller(
        claims.get(SERVICE, String.class),
        subject,
        Optional.ofNullable(claims.get(ROLE, String.class)));
  }
}
