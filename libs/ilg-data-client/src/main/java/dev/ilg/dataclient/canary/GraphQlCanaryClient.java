package dev.ilg.dataclient.canary;

import dev.ilg.dataclient.lane.Lease;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.dataclient.system.DataGraphQl;
import java.util.List;
import java.util.Map;

/** Canaries over GraphQL. */
public final class GraphQlCanaryClient implements CanaryClient {

  private final DataGraphQl data;

  /** Uses the service's connection. */
  public GraphQlCanaryClient(DataGraphQl data) {
    this.data = data;
  }

  @Override
  public CanaryWork work(Lease lease, long task, String version) {
    return data.call(
        null,
        "canary/canaryWork",
        Map.of("lane", lease.lane(), "token", lease.token(), "task", task, "version", version),
        CanaryWork.class);
  }

  @Override
  public void record(Lease lease, long task, String version, List<PageResult> results) {
    data.call(
        null,
        "canary/recordCanary",
        Map.of(
            "lane", lease.lane(),
            "token", lease.token(),
            "task", task,
            "version", version,
            "results", results),
        Boolean.class);
  }

  @Override
  public void announce(Pool pool, String version) {
    data.call(
        null, "canary/announceWorker", Map.of("pool", pool, "version", version), Boolean.class);
  }
}
