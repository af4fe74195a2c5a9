package dev.ilg.worker.lane;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Renews leases beside the thread that works, which may be waiting for a page. */
public class Heartbeat implements AutoCloseable {

  private final ScheduledExecutorService timer;

  /** One thread an owner, so that no slow answer delays another lane's renewal. */
  public Heartbeat(int owners) {
    timer =
        Executors.newScheduledThreadPool(
            owners, Thread.ofPlatform().name("lease-renewal-", 0).daemon().factory());
  }

  /** Renews a lease until the answer is cancelled, naming the task. */
  ScheduledFuture<?> keep(HeldLease lease, long task) {
    var gap = lease.renewalGap().toMillis();
    return timer.scheduleAtFixedRate(() -> lease.renew(task), gap, gap, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
