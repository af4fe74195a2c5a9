package dev.ilg.simulator.fault;

import dev.ilg.simulator.account.Account;
import dev.ilg.simulator.account.SessionGate;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.request.async.DeferredResult;

/** What never stops loading, and which pages ask for it. */
@Controller
@ControllerAdvice
class RealtimeController {

  private static final Duration FOR_EVER = Duration.ofMinutes(10);

  private final Faults faults;

  RealtimeController(Faults faults) {
    this.faults = faults;
  }

  @ModelAttribute("neverIdle")
  boolean neverIdle(
      HttpServletRequest request,
      @RequestAttribute(name = SessionGate.ACCOUNT, required = false) @Nullable Account account) {
    return account != null
        && faults
            .of(account.email(), request.getRequestURI())
            .filter(it -> it.kind() == FaultKind.NEVER_IDLE)
            .isPresent();
  }

  /** Answers when nobody listens any more. */
  @GetMapping("/realtime/connect")
  @ResponseBody
  DeferredResult<String> connect() {
    return new DeferredResult<>(FOR_EVER.toMillis(), "");
  }
}
