package dev.ilg.simulator.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/** Lets only the signed in pass, and only calls that carry their session's CSRF token. */
public final class SessionGate implements HandlerInterceptor {

  /** The request attribute that holds the signed-in {@link Account}. */
  public static final String ACCOUNT = "account";

  private final Sessions sessions;
  private final Challenges challenges;

  public SessionGate(Sessions sessions, Challenges challenges) {
    this.sessions = sessions;
    this.challenges = challenges;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    var session = cookie(request, SessionCookies.SESSION).orElse("");
    var account = sessions.read(session);
    if (account.isEmpty()) {
      refuse(request, response);
      return false;
    }
    if (challenges.of(account.get().email()).filter(Challenge::everywhere).isPresent()) {
      challenge(request, response);
      return false;
    }
    if (changes(request) && !sessions.csrfToken(session).equals(request.getHeader("csrf-token"))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "CSRF check failed.");
      return false;
    }
    request.setAttribute(ACCOUNT, account.get());
    response.setHeader("Cache-Control", "no-cache, no-store");
    return true;
  }

  private static boolean changes(HttpServletRequest request) {
    return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
  }

  private static void challenge(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (isCall(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      response.sendRedirect(ChallengeController.PAGE);
    }
  }

  private static boolean isCall(HttpServletRequest request) {
    var path = request.getRequestURI();
    return changes(request) || path.startsWith("/voyager/") || path.startsWith("/sales-api/");
  }

  /** Answers one who is not signed in. */
  public static void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (isCall(request)) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    var path = request.getRequestURI();
    var query = request.getQueryString();
    var wanted = query == null ? path : path + "?" + query;
    var login = path.startsWith("/sales/") ? "/sales/login" : "/login";
    var encoded = URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    response.sendRedirect(login + "?session_redirect=" + encoded);
  }

  static Optional<String> cookie(HttpServletRequest request, String name) {
    return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
  }
}
