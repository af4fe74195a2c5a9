package dev.ilg.simulator.account;

import dev.ilg.simulator.journal.Kind;
import dev.ilg.simulator.relation.Deeds;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages that ask for the account's owner, and what their answers do. */
@Controller
class ChallengeController {

  static final String PAGE = "/checkpoint/challenge/AgG8v0";
  private static final String WRONG =
      "Hmm, that’s not the right code. Please try again or request a new one.";

  private final Accounts accounts;
  private final Challenges challenges;
  private final Sessions sessions;
  private final Deeds deeds;

  ChallengeController(Accounts accounts, Challenges challenges, Sessions sessions, Deeds deeds) {
    this.accounts = accounts;
    this.challenges = challenges;
    this.sessions = sessions;
    this.deeds = deeds;
  }

  @GetMapping("/checkpoint/challenge/{id}")
  ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
    return asked(request).map(account -> page(account, response, "")).orElseGet(() -> login());
  }

  @PostMapping("/checkpoint/challenge/verify")
  ModelAndView verify(
      @RequestParam(name = "pin", defaultValue = "") String pin,
      HttpServletRequest request,
      HttpServletResponse response) {
    var account = asked(request);
    if (account.isEmpty()) {
      return login();
    }
    return challenges.answer(account.get().email(), pin)
        ? goOn(account.get(), response)
        : page(account.get(), response, WRONG);
  }

  private ModelAndView page(Account account, HttpServletResponse response, String error) {
    var standing = challenges.of(account.email());
    if (standing.isEmpty() || standing.get().approved()) {
      challenges.lift(account.email());
      return goOn(account, response);
    }
    var kind = standing.get().kind();
    var view =
        switch (kind) {
          case EMAIL_CODE, SMS_CODE, AUTHENTICATOR -> "checkpoint-code";
          case APP -> "checkpoint-app";
          case CAPTCHA -> "checkpoint-captcha";
          case RESTRICTED -> "checkpoint-restricted";
        };
    return new ModelAndView(
        view,
        Map.of(
            "email",
            kind.isEmail(),
            "sms",
            kind == ChallengeKind.SMS_CODE,
            "authenticator",
            kind == ChallengeKind.AUTHENTICATOR,
            "error",
            error));
  }

  private ModelAndView goOn(Account account, HttpServletResponse response) {
    SessionCookies.signIn(response, sessions, account);
    SessionCookies.drop(response, SessionCookies.CHALLENGE);
    deeds.saw(Kind.SIGN_IN, account.email(), "");
    return new ModelAndView("redirect:/feed/");
  }

  private Optional<Account> asked(HttpServletRequest request) {
    return SessionGate.cookie(request, SessionCookies.CHALLENGE)
        .or(() -> SessionGate.cookie(request, SessionCookies.SESSION))
        .flatMap(sessions::read)
        .flatMap(account -> accounts.find(account.email()));
  }

  private static ModelAndView login() {
    return new ModelAndView("redirect:/login");
  }
}
