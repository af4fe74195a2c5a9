package dev.ilg.worker.lane;

import dev.ilg.dataclient.lane.LaneClient;
import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.dataclient.lane.Lease;
import dev.ilg.platform.error.IlgException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lease with its deadlines, counted from before the request that gave or renewed it. Shared by
 * the thread that works and the one that renews.
 */
final class HeldLease {

  private static final Logger log = LoggerFactory.getLogger(HeldLease.class);
  private static final int RENEWALS_A_LEASE = 4;

  private final LaneClient lanes;
  private final LaneLease given;
  private final Ticker ticker;
  private final AtomicLong countedFrom;
  private volatile boolean lost;

  HeldLease(LaneClient lanes, LaneLease given, Ticker ticker, long askedAt) {
    this.lanes = lanes;
    this.given = given;
    this.ticker = ticker;
    this.countedFrom = new AtomicLong(askedAt);
  }

  Lease lease() {
    return given.lease();
  }

  Duration renewalGap() {
    return given.leaseFor().dividedBy(RENEWALS_A_LEASE);
  }

  /** Renews once; a lost answer changes nothing but lets the deadlines come nearer. */
  void renew(long task) {
    var askedAt = ticker.nanos();
    try {
      if (lanes.renew(lease(), task)) {
        countedFrom.set(askedAt);
      } else {
        lost = true;
        log.warn("lease lost; the next worker looks at LinkedIn first");
      }
    } catch (IlgException away) {
      log.warn("renewal without an answer; tried again: {}", away.code());
    }
  }

  void lose() {
    lost = true;
  }

  /** Half the act margin before its end: what was begun in time is done, the next has not come. */
  Duration watchedFor() {
    var margin = given.leaseFor().minus(given.actBefore());
    return given.leaseFor().minus(margin.dividedBy(2)).minus(ticker.since(countedFrom.get()));
  }

  boolean isHeld() {
    return !lost && isWithin(given.leaseFor());
  }

  boolean mayAct() {
    return isHeld() && isWithin(given.actBefore());
  }

  private boolean isWithin(Duration limit) {
    return ticker.since(countedFrom.get()).compareTo(limit) < 0;
  }
}
