package dev.ilg.simulator.fault;

import dev.ilg.simulator.account.Account;
import dev.ilg.simulator.account.SessionGate;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.web.servlet.HandlerInterceptor;

/** Answers in the page's place where something is to go wrong; behind the gate of sessions. */
public final class FaultGate implements HandlerInterceptor {

  private static final int REFUSED = 999;
  private static final int TOO_MANY = 429;

  private final Faults faults;

  public FaultGate(Faults faults) {
    this.faults = faults;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    var account = (Account) request.getAttribute(SessionGate.ACCOUNT);
    var fault = faults.of(account.email(), request.getRequestURI());
    return fault.isEmpty() || passes(fault.get(), request, response);
  }

  private static boolean passes(
      Fault fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
    return switch (fault.kind()) {
      case NEVER_IDLE -> true;
      case SLOW -> isLate(fault.delay());
      case SESSION_EXPIRED -> {
        SessionGate.refuse(request, response);
        yield false;
      }
      case TOO_MANY_REQUESTS -> isRefused(response, TOO_MANY);
      case REFUSED -> isRefused(response, REFUSED);
      case UNAVAILABLE -> isRefused(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      case SHELL -> {
        response.setContentType("text/html;charset=UTF-8");
        response
            .getWriter()
            .write(
                "<!DOCTYPE html><html lang=\"en\"><title>LinkedIn</title><header>LinkedIn</header>"
                    + "<main id=\"workspace\"></main><footer>LinkedIn Corporation</footer></html>");
        yield false;
      }
    };
  }

  private static boolean isLate(Duration delay) {
    var until = System.nanoTime() + delay.toNanos();
    for (var left = delay.toNanos(); left > 0; left = until - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
    return true;
  }

  private static boolean isRefused(HttpServletResponse response, int status) {
    response.setStatus(status);
    return false;
  }
}
