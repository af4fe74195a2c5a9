package dev.ilg.worker.lane;

import java.util.concurrent.ScheduledFuture;
import java.util.function.BiFunction;

/** A heartbeat on a time of the caller's. */
public final class Beat extends Heartbeat {

  private final BiFunction<Long, Runnable, ScheduledFuture<?>> every;

  /**
   * Renews by what the caller makes of it.
   *
   * @param every runs something at gaps of so many milliseconds until its answer is cancelled
   */
  public Beat(BiFunction<Long, Runnable, ScheduledFuture<?>> every) {
    super(0);
    this.every = every;
  }

  @Override
  Renewal keep(HeldLease lease, long task) {
    var beats = every.apply(lease.renewalGap().toMillis(), () -> lease.renew(task));
    return () -> beats.cancel(false);
  }
}
