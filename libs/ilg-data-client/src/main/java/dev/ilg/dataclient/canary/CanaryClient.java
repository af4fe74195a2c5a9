package dev.ilg.dataclient.canary;

import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.lane.Pool;
import java.util.List;

/** Canaries, for workers. Every method throws {@code IlgException} when ilg-data refuses. */
public interface CanaryClient {

  /** What the canary in hand is to look at. */
  CanaryWork work(Lease lease, long task, String version);

  /** What it found; types of tasks are stopped and resumed by it. */
  void record(Lease lease, long task, String version, List<PageResult> results);

  /** A worker has started; a version that is new gets canaries before it goes on. */
  void announce(Pool pool, String version);
}
