package dev.ilg.data.egress;

import dev.ilg.data.task.LaneLease;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lanes as the gateway must know them, each pinned to its exit. */
@Service
class EgressLaneService {

  private final EgressRepository lanes;
  private final EgressProperties properties;

  EgressLaneService(EgressRepository lanes, EgressProperties properties) {
    this.lanes = lanes;
    this.properties = properties;
  }

  @Transactional(readOnly = true)
  List<EgressLane> all() {
    return lanes.all();
  }

  /** The leases that hold now; a lane without an exit gets one on the way. */
  @Transactional
  List<EgressLane> pinned(List<LaneLease> leases) {
    var held = lanes.held(leases);
    if (properties.peers().isEmpty() || held.stream().allMatch(lane -> lane.peer() != null)) {
      return held;
    }
    held.stream()
        .filter(lane -> lane.peer() == null)
        .forEach(lane -> lanes.pin(lane.lane(), properties.peers()));
    return lanes.held(leases);
  }

  /** The lane, if the token holds it now. */
  @Transactional(readOnly = true)
  Optional<EgressLane> held(long lane, long token) {
    return lanes.held(lane, token);
  }
}
