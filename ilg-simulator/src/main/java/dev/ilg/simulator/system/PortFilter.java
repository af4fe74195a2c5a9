package dev.ilg.simulator.system;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the judge off the pages' port and the pages off the judge's. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortFilter implements Filter {

  private static final String ACTUATOR = "/actuator";

  private final ControlConnector control;

  PortFilter(ControlConnector control) {
    this.control = control;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = ((HttpServletRequest) request).getRequestURI();
    var judged = request.getLocalPort() == control.port();
    if (judged && !path.startsWith(ACTUATOR)) {
      request.getRequestDispatcher(ControlPaths.PREFIX + path).forward(request, response);
    } else if (!judged && (path.startsWith(ACTUATOR) || path.startsWith(ControlPaths.PREFIX))) {
      ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }
}
