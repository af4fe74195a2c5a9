package dev.ilg.worker.canary;

import dev.ilg.dataclient.canary.CanaryClient;
import dev.ilg.dataclient.lane.Pool;
import dev.ilg.platform.error.IlgException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Tells ilg-data once which version of a worker has started, as soon as ilg-data listens. */
public final class Announcement implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Announcement.class);

  private final CanaryClient canaries;
  private final Pool pool;
  private final String version;
  private final Duration pause;
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile boolean running;

  /**
   * @param pause between two tries while ilg-data is away
   */
  public Announcement(CanaryClient canaries, Pool pool, String version, Duration pause) {
    this.canaries = canaries;
    this.pool = pool;
    this.version = version;
    this.pause = pause;
  }

  @Override
  public void start() {
    running = true;
    Thread.ofVirtual().name("announcement").start(this::announce);
  }

  private void announce() {
    try {
      while (!isAnnounced() && !over.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        log.debug("ilg-data is not there yet; announced again in {}", pause);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      running = false;
    }
  }

  private boolean isAnnounced() {
    try {
      canaries.announce(pool, version);
      return true;
    } catch (IlgException away) {
      // What ilg-data refuses for good it would refuse again.
      return !away.code().retryable();
    }
  }

  @Override
  public void stop() {
    over.countDown();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
