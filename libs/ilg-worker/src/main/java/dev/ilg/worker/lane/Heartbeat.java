package dev.ilg.worker.lane;

import dev.ilg.worker.watchdog.Watch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Renews leases beside the thread that works, which may be waiting for a page. */
public class Heartbeat implements AutoCloseable {

  private final ScheduledExecutorService timer;
  private final Watch watch;

  /** Renews without a watchdog. */
  public Heartbeat(int owners) {
    this(owners, Watch.NOBODY);
  }

  /**
   * One thread an owner, so that no slow answer delays another lane's renewal.
   *
   * @param watch ends the browser when renewals stop
   */
  public Heartbeat(int owners, Watch watch) {
    this.watch = watch;
    timer =
        Executors.newScheduledThreadPool(
            owners, Thread.ofPlatform().name("lease-renewal-", 0).daemon().factory());
  }

  /** Renews a lease until it is closed, naming the task. */
  Renewal keep(HeldLease lease, long task) {
    watch.hold(lease.lease().lane(), lease.watchedFor());
    var gap = lease.renewalGap().toMillis();
    var beats = timer.scheduleAtFixedRate(() -> beat(lease, task), gap, gap, TimeUnit.MILLISECONDS);
    return () -> {
      beats.cancel(false);
      watch.free(lease.lease().lane());
    };
  }

  private void beat(HeldLease lease, long task) {
    lease.renew(task);
    // Counted from the last renewal that was answered: one that was not changes nothing.
    watch.hold(lease.lease().lane(), lease.watchedFor());
  }

  /** A lease that is being renewed. */
  @FunctionalInterface
  interface Renewal extends AutoCloseable {

    /** Renews it no more. */
    @Override
    void close();
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
