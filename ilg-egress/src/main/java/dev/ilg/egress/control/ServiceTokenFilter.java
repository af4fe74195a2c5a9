package dev.ilg.egress.control;

import dev.ilg.platform.token.Tokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets only ilg-data in, by its service token; health and metrics are internal. */
final class ServiceTokenFilter extends OncePerRequestFilter {

  private static final String BEARER = "Bearer ";
  private static final String PROBLEM =
      """
      {"type":"about:blank","title":"Unauthorized","status":401,"detail":"a service token of ilg-data is needed"}""";

  private final Tokens tokens;

  ServiceTokenFilter(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = request.getRequestURI();
    return path.startsWith("/actuator/") || path.equals("/livez") || path.equals("/readyz");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isFromData(request.getHeader(HttpHeaders.AUTHORIZATION))) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpStatus.UNAUTHORIZED.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getWriter().write(PROBLEM);
  }

  private boolean isFromData(@Nullable String header) {
    return header != null
        && header.startsWith(BEARER)
        && tokens
            .verify(header.substring(BEARER.length()))
            .filter(caller -> "ilg-data".equals(caller.service()))
            .isPresent();
  }
}
