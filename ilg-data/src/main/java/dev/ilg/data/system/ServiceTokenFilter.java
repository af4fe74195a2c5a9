package dev.ilg.data.system;

import dev.ilg.platform.token.Caller;
import dev.ilg.platform.token.Tokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the caller behind a valid service token into the security context. */
final class ServiceTokenFilter extends OncePerRequestFilter {

  private static final String BEARER = "Bearer ";

  private final Tokens tokens;

  ServiceTokenFilter(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header != null && header.startsWith(BEARER)) {
      tokens
          .verify(header.substring(BEARER.length()))
          .ifPresent(
              caller ->
                  SecurityContextHolder.getContext().setAuthentication(authentication(caller)));
    }
    chain.doFilter(request, response);
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
