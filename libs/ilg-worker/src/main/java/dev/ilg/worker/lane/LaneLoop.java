package dev.ilg.worker.lane;

import dev.ilg.dataclient.lane.LeaseRequest;
import dev.ilg.platform.error.IlgException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leases one lane after another and works one task of each; between them it visits the lanes whose
 * browsers stand before a checkpoint. Run by the one thread that owns the browser; goes on until it
 * is told to stop or nothing is offered any more, whatever ilg-data and LinkedIn do.
 */
final class LaneLoop implements Runnable {

  private static final Logger log = LoggerFactory.getLogger(LaneLoop.class);
  private static final Duration FIRST_BACKOFF = Duration.ofMillis(250);
  private static final Duration BETWEEN_VISITS = Duration.ofSeconds(2);
  private static final double JITTER = 0.2;

  private final String worker;
  private final Equipment equipment;
  private final LaneWork work;
  private final Signal signal;
  private final WorkerProperties properties;
  private final Ticker ticker;
  private final List<StandingLane> standing = new ArrayList<>();
  private Duration backoff = FIRST_BACKOFF;

  LaneLoop(
      String worker,
      Equipment equipment,
      LaneWork work,
      Signal signal,
      WorkerProperties properties,
      Ticker ticker) {
    this.worker = worker;
    this.equipment = equipment;
    this.work = work;
    this.signal = signal;
    this.properties = properties;
    this.ticker = ticker;
  }

  @Override
  public void run() {
    var offeredAt = ticker.nanos();
    while (!signal.isStopped()) {
      if (once()) {
        offeredAt = ticker.nanos();
      } else if (!standing.isEmpty()) {
        offeredAt = ticker.nanos();
        signal.await(BETWEEN_VISITS);
      } else if (isIdleSince(offeredAt)) {
        log.info("nothing was offered for {}; this worker ends", properties.idle());
        return;
      } else {
        signal.await(jittered(properties.polling()));
      }
    }
    standing.forEach(work::leave);
  }

  // An ilg-data that does not answer counts as an offer: who cannot ask does not know.
  private boolean isIdleSince(long nanos) {
    var idle = properties.idle();
    return idle.isPositive() && ticker.nanos() - nanos >= idle.toNanos();
  }

  /** Works one lane; false when there was none. */
  boolean once() {
    try {
      var worked = leaseAndWork();
      backoff = FIRST_BACKOFF;
      return worked;
    } catch (IlgException away) {
      log.warn("ilg-data does not answer ({}); asked again in {}", away.code(), backoff);
    } catch (RuntimeException fault) {
      log.error("a fault of ours; the lane's lease runs out by itself", fault);
    }
    signal.awaitStop(jittered(backoff));
    var longer = backoff.multipliedBy(2);
    backoff = longer.compareTo(properties.backoff()) > 0 ? properties.backoff() : longer;
    return true;
  }

  private boolean leaseAndWork() {
    visitStanding();
    var askedAt = ticker.nanos();
    // What it does not name it does not hold: what a lost answer gave away comes again at once.
    var holding = standing.stream().map(lane -> lane.given().lane()).toList();
    var request = new LeaseRequest(worker, equipment.pool(), 1, 1, holding);
    var leases = equipment.lanes().lease(request);
    for (var given : leases) {
      if (!given.tasks().isEmpty()) {
        work.work(given, new HeldLease(equipment.lanes(), given, ticker, askedAt))
            .ifPresent(standing::add);
      }
    }
    return leases.stream().anyMatch(given -> !given.tasks().isEmpty());
  }

  private void visitStanding() {
    for (var lane : List.copyOf(standing)) {
      standing.remove(lane);
      work.visit(lane).ifPresent(standing::add);
    }
  }

  private static Duration jittered(Duration middle) {
    var factor = 1 + JITTER * (2 * ThreadLocalRandom.current().nextDouble() - 1);
    return Duration.ofNanos(Math.round(middle.toNanos() * factor));
  }
}
