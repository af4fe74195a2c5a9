package dev.ilg.api.system;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says with every answer what time it is for ILG, as an instant. The dashboard's "today" and "3
 * hours ago" follow it, not the visitor's clock: that may be wrong, and a demo's weeks pass in
 * minutes.
 */
@Component
class BusinessTimeFilter extends OncePerRequestFilter {

  static final String HEADER = "ILG-Time";

  private final Clock clock;

  BusinessTimeFilter(Clock clock) {
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    response.setHeader(HEADER, clock.instant().toString());
    rest.doFilter(request, response);
  }
}
