package dev.ilg.simulator.messaging;

import dev.ilg.simulator.world.World;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page somebody whose bubble may still be open: a connection, who can be written to.
 */
@ControllerAdvice
class StrayAdvice {

  private final World world;

  StrayAdvice(World world) {
    this.world = world;
  }

  @ModelAttribute("stray")
  String stray() {
    return world.oldContacts().getFirst().memberId();
  }
}
