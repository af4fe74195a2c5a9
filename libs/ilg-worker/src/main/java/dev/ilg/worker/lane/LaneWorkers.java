package dev.ilg.worker.lane;

import dev.ilg.linkedin.session.Browsers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Starts the threads that work lanes, and lets them hand back what they hold on a stop. */
final class LaneWorkers implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(LaneWorkers.class);

  private final String name;
  private final Equipment equipment;
  private final Supplier<Browsers> browsers;
  private final Heartbeat heartbeat;
  private final Signal signal;
  private final WorkerProperties properties;
  private final List<Thread> owners = new ArrayList<>();
  private final AtomicInteger working;

  LaneWorkers(
      String name,
      Equipment equipment,
      Supplier<Browsers> browsers,
      Heartbeat heartbeat,
      Signal signal,
      WorkerProperties properties) {
    this.name = name;
    this.equipment = equipment;
    this.browsers = browsers;
    this.heartbeat = heartbeat;
    this.signal = signal;
    this.properties = properties;
    this.working = new AtomicInteger(properties.owners());
  }

  @Override
  public void start() {
    for (var number = 0; number < properties.owners(); number++) {
      // Each owner has a name of its own: ilg-data would else hand one's lane to the other.
      var worker = number == 0 ? name : name + "-" + number;
      owners.add(Thread.ofPlatform().name("lane-owner-" + number).start(() -> own(worker)));
    }
    log.info("worker {} asks for lanes every {} when idle", name, properties.polling());
  }

  // The last owner that found nothing to do ends the worker.
  private void ended() {
    if (working.decrementAndGet() == 0 && !signal.isStopped()) {
      equipment.onIdle().run();
    }
  }

  // Playwright belongs to the thread that made it: made, used and closed here.
  private void own(String worker) {
    try (var sessions = new WarmSessions(browsers.get(), properties.warm())) {
      var work =
          new LaneWork(
              equipment, sessions, heartbeat, signal, properties.backoff(), System::nanoTime);
      new LaneLoop(worker, equipment, work, signal, properties, System::nanoTime).run();
      ended();
    } catch (Throwable dead) {
      log.error("the owner of {} died; liveness is reported as broken", worker, dead);
      equipment.onDeath().run();
      throw dead;
    }
  }

  @Override
  public void stop() {
    signal.stop();
    var until = System.nanoTime() + properties.grace().toNanos();
    for (var owner : owners) {
      await(owner, Duration.ofNanos(until - System.nanoTime()));
    }
    heartbeat.close();
  }

  private static void await(Thread owner, Duration most) {
    try {
      if (most.isPositive() && !owner.join(most)) {
        log.warn("{} did not stop in time; its lease runs out by itself", owner.getName());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return owners.stream().anyMatch(Thread::isAlive);
  }
}
