package dev.ilg.platform.system;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Gives back what only the start needed: more than half of the heap, which an idle service would
 * keep, because a collector collects when something is asked of it.
 */
@AutoConfiguration
public class StartAutoConfiguration {

  @EventListener(ApplicationReadyEvent.class)
  void giveBack() {
    System.gc();
  }
}
