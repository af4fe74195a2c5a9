package dev.ilg.simulator.control;

import dev.ilg.simulator.account.LoginLook;
import dev.ilg.simulator.account.LoginLooks;
import dev.ilg.simulator.system.ControlPaths;
import dev.ilg.simulator.variant.Tongue;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Switches how signing in is shown. */
@Controller
@RequestMapping(ControlPaths.PREFIX + "/login-look")
class LoginLookController {

  private final LoginLooks looks;

  LoginLookController(LoginLooks looks) {
    this.looks = looks;
  }

  @GetMapping
  @ResponseBody
  LoginLook now() {
    return looks.now();
  }

  @PutMapping
  @ResponseBody
  LoginLook set(@RequestBody LoginLook look) {
    looks.set(look);
    return looks.now();
  }

  @DeleteMapping
  @ResponseBody
  LoginLook forget() {
    looks.set(null);
    return looks.now();
  }

  /** What the form of the control page sends. */
  @PostMapping
  String choose(
      @RequestParam LoginLook.Form form,
      @RequestParam Tongue tongue,
      @RequestParam(defaultValue = "false") boolean cookieBanner) {
    looks.set(new LoginLook(form, tongue, cookieBanner));
    return "redirect:/";
  }
}
