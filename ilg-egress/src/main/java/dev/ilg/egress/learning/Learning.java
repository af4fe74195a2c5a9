package dev.ilg.egress.learning;

import dev.ilg.dataclient.egress.EgressClient;
import dev.ilg.dataclient.egress.EgressLane;
import dev.ilg.egress.grant.Grant;
import dev.ilg.egress.grant.Grants;
import dev.ilg.platform.error.IlgException;
import dev.ilg.platform.token.EgressPasses.Pass;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks ilg-data after a start which epoch each lane is in, until it has an answer. What ilg-data
 * grants meanwhile counts as well: of two epochs the higher one holds.
 */
@Component("learning")
final class Learning implements HealthIndicator {

  private static final Logger log = LoggerFactory.getLogger(Learning.class);

  private final EgressClient data;
  private final Grants grants;
  private boolean waiting;

  Learning(EgressClient data, Grants grants) {
    this.data = data;
    this.grants = grants;
  }

  @Scheduled(fixedDelay = 500)
  void learn() {
    if (grants.hasLearned()) {
      return;
    }
    try {
      grants.learn(data.lanes().stream().map(Learning::grant).toList());
    } catch (IlgException away) {
      if (!waiting) {
        log.warn("no browser passes before ilg-data says which epochs hold ({})", away.code());
      }
      waiting = true;
    }
  }

  @Override
  public Health health() {
    return grants.hasLearned() ? Health.up().build() : Health.outOfService().build();
  }

  private static Grant grant(EgressLane lane) {
    return new Grant(
        new Pass(lane.lane(), lane.epoch()), lane.leasedFor(), Optional.ofNullable(lane.peer()));
  }
}
