package dev.ilg.dataclient.egress;

import dev.ilg.dataclient.system.DataGraphQl;
import java.util.List;
import java.util.Map;

/** Lanes, for the egress gateway. */
public final class EgressClient {

  private final DataGraphQl data;

  /** Uses the service's connection. */
  public EgressClient(DataGraphQl data) {
    this.data = data;
  }

  /** Every lane that was ever leased, with its epoch. */
  public List<EgressLane> lanes() {
    return data.list(null, "egress/egressLanes", Map.of(), EgressLane.class);
  }
}
