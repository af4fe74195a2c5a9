package dev.ilg.api.system;

import dev.ilg.dataclient.system.Actor;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import dev.ilg.platform.token.Tokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the user behind a valid access token or API key into the security context. */
final class AccessTokenFilter extends OncePerRequestFilter {

  private static final String BEARER = "Bearer ";

  private final Tokens tokens;
  private final ApiKeys keys;
  private final ProblemWriter problems;

  AccessTokenFilter(Tokens tokens, ApiKeys keys, ProblemWriter problems) {
    this.tokens = tokens;
    this.keys = keys;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header != null && header.startsWith(BEARER)) {
      var token = header.substring(BEARER.length());
      if (!token.startsWith(ApiKeys.PREFIX)) {
        enter(token);
      } else if (!enterByKey(token, request, response)) {
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private void enter(String token) {
    tokens
        .verify(token)
        .ifPresent(
            caller -> {
              if (caller.user().isPresent() && caller.role().isPresent()) {
                signIn(new Actor(caller.user().get(), caller.role().get()));
              }
            });
  }

  /** False when the request was answered with a refusal. */
  private boolean enterByKey(String key, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var holder = keys.holder(key);
      if (holder.isPresent() && !ApiKeys.mayAsk(holder.get(), request)) {
        problems.write(response, ErrorCode.FORBIDDEN, "this API key may not do this; its user may");
        return false;
      }
      holder.ifPresent(found -> signIn(found.actor()));
      return true;
    } catch (IlgException away) {
      problems.write(response, away.code(), String.valueOf(away.getMessage()));
      return false;
    }
  }

  private static void signIn(Actor actor) {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                actor, null, List.of(new SimpleGrantedAuthority("ROLE_" + actor.role()))));
  }
}
