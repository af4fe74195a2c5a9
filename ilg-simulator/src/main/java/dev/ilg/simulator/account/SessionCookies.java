package dev.ilg.simulator.account;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookies of LinkedIn's pages. */
final class SessionCookies {

  static final String SESSION = "li_at";
  static final String BROWSER = "bcookie";

  /** Names the account whose owner is asked for something before the session begins. */
  static final String CHALLENGE = "chp_token";

  private SessionCookies() {}

  static void signIn(HttpServletResponse response, Sessions sessions, Account account) {
    var session = sessions.open(account);
    set(response, SESSION, session, true);
    set(response, "JSESSIONID", "\"" + sessions.csrfToken(session) + "\"", false);
  }

  static void set(HttpServletResponse response, String name, String value, boolean httpOnly) {
    var cookie =
        ResponseCookie.from(name, value).path("/").httpOnly(httpOnly).sameSite("Lax").build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  static void drop(HttpServletResponse response, String name) {
    var gone = ResponseCookie.from(name, "").path("/").maxAge(0).build();
    response.addHeader(HttpHeaders.SET_COOKIE, gone.toString());
  }
}
