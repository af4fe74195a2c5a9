package dev.ilg.worker.lane;

import dev.ilg.linkedin.page.Drift;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts every use of a locator that is not the first, and logs each kind of use once. */
final class DriftMeter implements Drift {

  private static final Logger log = LoggerFactory.getLogger(DriftMeter.class);

  private final MeterRegistry meters;
  private final Set<String> logged = ConcurrentHashMap.newKeySet();

  DriftMeter(MeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  public void seen(String element, int rank) {
    seen(element, rank, "UNKNOWN");
  }

  @Override
  public void seen(String element, int rank, String generation) {
    var shown = Integer.toString(rank);
    meters
        .counter("ilg.drift", "element", element, "rank", shown, "generation", generation)
        .increment();
    if (logged.add(element + " " + shown + " " + generation)) {
      log.warn(
          "page drifted: {} was found by its locator {} in the build {}; ilg.drift counts on",
          element,
          shown,
          generation);
    }
  }
}
