package dev.ilg.data.system;

import dev.ilg.platform.token.Caller;
import dev.ilg.platform.token.Tokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the caller behind a valid service token into the security context. A call for a user who is
 * disabled, deleted or of another role by now is answered 401: their access token may hold for some
 * minutes more, what it opens ends at once.
 */
final class ServiceTokenFilter extends OncePerRequestFilter {

  private static final Logger log = LoggerFactory.getLogger(ServiceTokenFilter.class);
  private static final String BEARER = "Bearer ";

  private final Tokens tokens;
  private final StandingUsers users;

  ServiceTokenFilter(Tokens tokens, StandingUsers users) {
    this.tokens = tokens;
    this.users = users;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header != null && header.startsWith(BEARER)) {
      var caller = tokens.verify(header.substring(BEARER.length()));
      var refusal = caller.map(this::refusal).orElse(0);
      if (refusal != 0) {
        response.setStatus(refusal);
        return;
      }
      caller.ifPresent(
          known -> SecurityContextHolder.getContext().setAuthentication(authentication(known)));
    }
    chain.doFilter(request, response);
  }

  /** The status to answer with at once; 0 when the caller may go on. */
  private int refusal(Caller caller) {
    try {
      return users.mayStillAct(caller) ? 0 : HttpServletResponse.SC_UNAUTHORIZED;
    } catch (DataAccessException away) {
      log.warn("the database is away; a call for a user is answered 503", away);
      return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
  }

  private static Authentication authentication(Caller caller) {
    var authorities = new ArrayList<SimpleGrantedAuthority>();
    authorities.add(new SimpleGrantedAuthority("SERVICE_" + caller.service()));
    caller
        .role()
        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
        .ifPresent(authorities::add);
    return UsernamePasswordAuthenticationToken.authenticated(caller, null, authorities);
  }
}
