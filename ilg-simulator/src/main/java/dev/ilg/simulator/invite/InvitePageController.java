package dev.ilg.simulator.invite;

import dev.ilg.simulator.account.Account;
import dev.ilg.simulator.account.SessionGate;
import dev.ilg.simulator.relation.Relations;
import dev.ilg.simulator.relation.State;
import dev.ilg.simulator.variant.Variants;
import dev.ilg.simulator.world.World;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The invite modal: as a page of its own, and as what a click on a profile fetches. */
@Controller
class InvitePageController {

  private static final String EMPTY =
      "<!DOCTYPE html><html lang=\"en\"><title>preload</title></html>";

  private final World world;
  private final Relations relations;
  private final Variants variants;
  private final Clock clock;

  InvitePageController(World world, Relations relations, Variants variants, Clock clock) {
    this.world = world;
    this.relations = relations;
    this.variants = variants;
    this.clock = clock;
  }

  @GetMapping({
    "/preload/custom-invite",
    "/preload/custom-invite/",
    "/preload/search-custom-invite/"
  })
  ModelAndView page(
      @RequestParam String vanityName, @RequestAttribute(SessionGate.ACCOUNT) Account account) {
    var found = world.bySlug(vanityName).filter(person -> !person.setting().gone());
    if (found.isEmpty()) {
      return new ModelAndView("redirect:/404/");
    }
    var person = found.get();
    if (relations.of(account.email(), person).at(clock.instant()).state() != State.STRANGER) {
      return new ModelAndView("redirect:/in/" + person.slug() + "/");
    }
    var invite = InviteView.of(account, person, variants.of(account.email(), person.slug()));
    return new ModelAndView(
        "custom-invite", Map.of("invite", invite, "title", "LinkedIn", "lang", invite.l().lang()));
  }

  @GetMapping("/preload/custom-invite/modal")
  ModelAndView modal(
      @RequestParam String vanityName, @RequestAttribute(SessionGate.ACCOUNT) Account account) {
    var person = world.bySlug(vanityName).orElseThrow();
    return new ModelAndView(
        "invite-modal",
        Map.of(
            "invite", InviteView.of(account, person, variants.of(account.email(), person.slug()))));
  }

  /** The empty page in the iframe that every new page carries. */
  @GetMapping("/preload/")
  ResponseEntity<String> preload() {
    return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(EMPTY);
  }
}
