package dev.ilg.api.session;

import dev.ilg.api.system.ApiProperties;
import dev.ilg.api.system.ForAnybody;
import dev.ilg.dataclient.user.SignedIn;
import dev.ilg.dataclient.user.UserClient;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import dev.ilg.platform.token.Tokens;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing in: a short access token in the answer, a refresh token in a cookie for this path. */
@RestController
@RequestMapping("/api/session")
class SessionController {

  private static final String COOKIE = "ilg_refresh";
  private static final Duration COOKIE_AGE = Duration.ofDays(14);

  private final UserClient users;
  private final Tokens accessTokens;
  private final ApiProperties properties;
  private final Clock wall = Clock.systemUTC();

  SessionController(UserClient users, Tokens accessTokens, ApiProperties properties) {
    this.users = users;
    this.accessTokens = accessTokens;
    this.properties = properties;
  }

  /** E-mail and password. */
  record SignIn(String email, String password) {

    @Override
    public String toString() {
      return "SignIn[hidden]";
    }
  }

  @PostMapping
  @ForAnybody
  @Operation(summary = "Signs in", operationId = "signIn")
  ResponseEntity<Session> signIn(@RequestBody SignIn credentials, HttpServletRequest request) {
    return answer(
        users.signIn(credentials.email(), credentials.password(), request.getRemoteAddr()));
  }

  @PostMapping("/refresh")
  @ForAnybody
  @Operation(summary = "Goes on with the session", operationId = "refreshSession")
  ResponseEntity<Session> refresh(
      @CookieValue(name = COOKIE, required = false) @Nullable String token) {
    if (token == null) {
      throw over();
    }
    return answer(users.refresh(token).orElseThrow(SessionController::over));
  }

  @DeleteMapping
  @ForAnybody
  @Operation(summary = "Signs out", operationId = "signOut")
  ResponseEntity<Void> signOut(
      @CookieValue(name = COOKIE, required = false) @Nullable String token) {
    if (token != null) {
      users.signOut(token);
    }
    return ResponseEntity.noContent()
        .header(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO))
        .build();
  }

  private ResponseEntity<Session> answer(SignedIn signedIn) {
    var user = signedIn.user();
    var token = accessTokens.make("ilg-api", user.id(), user.role());
    var expires = wall.instant().plus(properties.accessTime());
    return ResponseEntity.ok()
        .header(HttpHeaders.SET_COOKIE, cookie(signedIn.refreshToken(), COOKIE_AGE))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(new Session(token, expires, Me.of(user)));
  }

  private String cookie(String value, Duration age) {
    return ResponseCookie.from(COOKIE, value)
        .httpOnly(true)
        .secure(properties.secureCookie())
        .sameSite("Strict")
        .path("/api/session")
        .maxAge(age)
        .build()
        .toString();
  }

  private static IlgException over() {
    return new IlgException(ErrorCode.UNAUTHENTICATED, "the session is over; sign in again");
  }
}
