package dev.ilg.data.egress;

import dev.ilg.data.task.LaneFence;
import dev.ilg.data.task.LaneLease;
import dev.ilg.data.task.LaneService;
import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Grants the epoch of a lease at the gateway, which cuts all earlier ones, before the worker hears
 * of the lease. Without the gateway's word the lane is given back and nobody gets credentials.
 */
final class EgressFence implements LaneFence {

  private static final Logger log = LoggerFactory.getLogger(EgressFence.class);
  private static final Duration REST = Duration.ofMinutes(1);

  private final Optional<GatewayClient> gateway;
  private final EgressLaneService egress;
  private final LaneService lanes;
  private final MeterRegistry meters;

  EgressFence(
      Optional<GatewayClient> gateway,
      EgressLaneService egress,
      LaneService lanes,
      MeterRegistry meters) {
    this.gateway = gateway;
    this.egress = egress;
    this.lanes = lanes;
    this.meters = meters;
  }

  @Override
  public List<LaneLease> fenced(List<LaneLease> leased) {
    if (gateway.isEmpty() || leased.isEmpty()) {
      return leased;
    }
    var granted = gateway.get().grant(egress.pinned(leased));
    leased.stream().filter(lease -> !granted.contains(lease.lane())).forEach(this::giveBack);
    return leased.stream().filter(lease -> granted.contains(lease.lane())).toList();
  }

  @Override
  public void renewed(long lane, long token) {
    if (gateway.isEmpty()) {
      return;
    }
    var held = egress.held(lane, token);
    if (held.isPresent() && gateway.get().grant(List.of(held.get())).isEmpty()) {
      // The lease holds all the same; the browser is refused when what was granted last is over.
      log.warn("a renewal did not reach the egress gateway lane={}", lane);
    }
  }

  private void giveBack(LaneLease lease) {
    meters.counter("ilg.egress.unfenced").increment();
    log.error(
        "lane given back; the egress gateway did not confirm that earlier holders are cut off"
            + " lane={} token={}",
        lease.lane(),
        lease.token());
    try {
      lanes.giveBack(lease.lane(), lease.token(), REST);
    } catch (IlgException lost) {
      if (lost.code() != ErrorCode.STALE) {
        throw lost;
      }
    }
  }
}
