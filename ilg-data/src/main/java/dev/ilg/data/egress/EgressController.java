package dev.ilg.data.egress;

import dev.ilg.data.system.ForEgress;
import dev.ilg.data.system.ForWorkers;
import dev.ilg.data.task.LaneLease;
import dev.ilg.platform.token.EgressPasses;
import dev.ilg.platform.token.EgressPasses.Pass;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Credentials for the holder of a lease, and what the gateway asks when it starts. */
@Controller
class EgressController {

  private final EgressLaneService lanes;
  private final EgressProperties properties;
  private final EgressPasses passes;

  EgressController(EgressLaneService lanes, EgressProperties properties, EgressPasses passes) {
    this.lanes = lanes;
    this.properties = properties;
    this.passes = passes;
  }

  @QueryMapping
  @ForEgress
  List<EgressLane> egressLanes() {
    return lanes.all();
  }

  @SchemaMapping
  @ForWorkers
  @Nullable EgressCredentials egress(LaneLease lease) {
    var proxy = properties.proxy();
    if (proxy == null) {
      return null;
    }
    return lanes
        .held(lease.lane(), lease.token())
        .map(lane -> new Pass(lane.lane(), lane.epoch()))
        .map(pass -> new EgressCredentials(proxy.toString(), pass.user(), passes.password(pass)))
        .orElse(null);
  }
}
