package dev.ilg.simulator.account;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Gives every page its signed-in member, for the navigation. */
@ControllerAdvice
class MeAdvice {

  /** Pages that are not told otherwise are English. */
  @ModelAttribute("lang")
  String lang() {
    return "en";
  }

  @ModelAttribute("me")
  @Nullable Account me(
      @RequestAttribute(name = SessionGate.ACCOUNT, required = false) @Nullable Account account) {
    return account;
  }
}
