package dev.ilg.data.task;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
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
  private final Counter stranded;
  private final Counter lapsed;

  LaneSweep(LaneSweepService sweep, MeterRegistry meters) {
    this.sweep = sweep;
    this.stranded = meters.counter("ilg.lane.stranded");
    this.lapsed = meters.counter("ilg.lane.lapsed");
  }

  @Scheduled(fixedDelayString = "${ilg.task.sweep:1m}", initialDelayString = "${ilg.task.sweep:1m}")
  void run() {
    var found = sweep.sweep();
    stranded.increment((double) found.stranded() + found.orphaned());
    lapsed.increment(found.lapsed());
    if (found.stranded() > 0 || found.orphaned() > 0) {
      log.error(
          "stranded lanes were mended; read docs/operations.md, Stranded lanes  stranded={} orphaned={}",
          found.stranded(),
          found.orphaned());
    }
    sweep.renewPolicies();
  }
}
