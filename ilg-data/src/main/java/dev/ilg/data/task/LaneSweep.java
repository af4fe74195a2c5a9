package dev.ilg.data.task;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Each minute looks for lanes and tasks that nobody would ever be offered; finds none, or warns.
 */
@Component
class LaneSweep {

  private static final Logger log = LoggerFactory.getLogger(LaneSweep.class);

  private final LaneSweepService sweep;

  LaneSweep(LaneSweepService sweep) {
    this.sweep = sweep;
  }

  @Scheduled(fixedDelayString = "${ilg.task.sweep:1m}", initialDelayString = "${ilg.task.sweep:1m}")
  void run() {
    var found = sweep.sweep();
    if (found.stranded() > 0 || found.orphaned() > 0) {
      log.error(
          "stranded lanes were mended; read docs/operations.md, Stranded lanes  stranded={} orphaned={}",
          found.stranded(),
          found.orphaned());
    }
    sweep.renewPolicies();
  }
}
