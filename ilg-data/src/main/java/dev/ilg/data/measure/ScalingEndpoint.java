package dev.ilg.data.measure;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.stereotype.Component;

/** What KEDA asks: for how many lanes a further worker would have something to do. */
@Component
@Endpoint(id = "scaling")
class ScalingEndpoint {

  private static final Map<String, Integer> POOLS = Map.of("scraper", 0, "automation", 1);

  private final MeasureService measures;
  private final Duration patience;

  /** Lanes that a running worker is about to take need no further one: they wait less. */
  ScalingEndpoint(
      MeasureService measures, @Value("${ilg.measure.patience:30s}") Duration patience) {
    this.measures = measures;
    this.patience = patience;
  }

  /** The number for a worker type; null for one that there is not. */
  @ReadOperation
  @Nullable Scaling scaling(@Selector String pool) {
    var code = POOLS.get(pool);
    return code == null ? null : new Scaling(measures.lanesWaiting(code, patience));
  }

  /** The one number, by the name that the chart's trigger reads. */
  record Scaling(int lanesWaiting) {}
}
