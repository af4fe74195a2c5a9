package dev.ilg.simulator.account;

import dev.ilg.simulator.journal.Kind;
import dev.ilg.simulator.relation.Deeds;
import dev.ilg.simulator.world.Chance;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The login forms and what their submission does. */
@Controller
class LoginController {

  private final Accounts accounts;
  private final Challenges challenges;
  private final Sessions sessions;
  private final Deeds deeds;
  private final LoginLooks looks;

  LoginController(
      Accounts accounts, Challenges challenges, Sessions sessions, Deeds deeds, LoginLooks looks) {
    this.accounts = accounts;
    this.challenges = challenges;
    this.sessions = sessions;
    this.deeds = deeds;
    this.looks = looks;
  }

  @GetMapping({"/login", "/uas/login", "/checkpoint/lg/login"})
  ModelAndView login(
      @RequestParam(name = "session_redirect", defaultValue = "/feed/") String redirect,
      @RequestParam(defaultValue = "false") boolean otherAccount,
      HttpServletRequest request,
      HttpServletResponse response) {
    return looks.now().form() == LoginLook.Form.CHOOSER && !otherAccount
        ? chooser(redirect)
        : form(request, response, LoginForm.empty(redirect));
  }

  @GetMapping("/sales/login")
  ModelAndView salesLogin(
      @RequestParam(name = "session_redirect", defaultValue = "/sales/home") String redirect,
      HttpServletRequest request,
      HttpServletResponse response) {
    return form(request, response, LoginForm.empty(redirect));
  }

  @PostMapping("/checkpoint/lg/login-submit")
  ModelAndView submit(
      @RequestParam("session_key") String email,
      @RequestParam("session_password") String password,
      @RequestParam("loginCsrfParam") String csrf,
      @RequestParam(name = "session_redirect", defaultValue = "/feed/") String redirect,
      HttpServletRequest request,
      HttpServletResponse response) {
    var browser = SessionGate.cookie(request, SessionCookies.BROWSER).orElse("");
    var form = LoginForm.checked(email, password, redirect);
    if (form.hasError() || !sessions.sign(browser).equals(csrf)) {
      return form(request, response, form);
    }
    var account = accounts.signIn(email, password);
    if (account.isEmpty()) {
      return form(request, response, form.wrongPassword());
    }
    if (challenges.of(account.get().email()).isPresent()) {
      var named = sessions.open(account.get());
      SessionCookies.set(response, SessionCookies.CHALLENGE, named, true);
      return new ModelAndView("redirect:" + ChallengeController.PAGE);
    }
    SessionCookies.signIn(response, sessions, account.get());
    deeds.saw(Kind.SIGN_IN, account.get().email(), "");
    return new ModelAndView("redirect:" + form.safeRedirect());
  }

  @GetMapping("/m/logout/")
  String logout(HttpServletResponse response) {
    SessionCookies.drop(response, SessionCookies.SESSION);
    return "redirect:/login";
  }

  private ModelAndView form(
      HttpServletRequest request, HttpServletResponse response, LoginForm form) {
    var browser =
        SessionGate.cookie(request, SessionCookies.BROWSER)
            .orElseGet(() -> "v=2&" + Long.toHexString(Chance.hash(request.getRemotePort() + "")));
    SessionCookies.set(response, SessionCookies.BROWSER, browser, false);
    var look = looks.now();
    return new ModelAndView(
        look.form() == LoginLook.Form.REACT ? "login-react" : "login",
        Map.of(
            "form", form,
            "csrf", sessions.sign(browser),
            "words", look.words(),
            "banner", look.cookieBanner()));
  }

  private ModelAndView chooser(String redirect) {
    var look = looks.now();
    return new ModelAndView(
        "login-chooser",
        Map.of("redirect", redirect, "words", look.words(), "banner", look.cookieBanner()));
  }
}
