package dev.ilg.chaos.processes;

import dev.ilg.chaos.referee.Fate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Breaks what is around the workers, at random moments. */
final class Mishaps implements AutoCloseable {

  private static final Duration TICK = Duration.ofMillis(200);

  private final Fate fate;
  private final Database database;
  private final DataService data;
  private final List<WorkerSlot> slots;
  private final ReentrantLock running = new ReentrantLock();
  private volatile boolean ended;

  Mishaps(Fate fate, Database database, DataService data, List<WorkerSlot> slots) {
    this.fate = fate;
    this.database = database;
    this.data = data;
    this.slots = slots;
  }

  void start() {
    Thread.ofPlatform().daemon().name("mishaps").start(this::run);
  }

  /** Nothing breaks until {@link #resume}; returns when what was breaking is up again. */
  void pause() {
    running.lock();
    try {
      fate.calm(true);
    } finally {
      running.unlock();
    }
  }

  void resume() {
    fate.calm(false);
  }

  private void run() {
    while (!ended) {
      running.lock();
      try {
        tick();
      } finally {
        running.unlock();
      }
      LockSupport.parkNanos(TICK.toNanos());
    }
  }

  private void tick() {
    if (fate.breaks("worker killed", 0.04)) {
      slots.get(fate.below(slots.size())).kill();
    }
    if (fate.breaks("database connection ended", 0.06)) {
      database.endOneConnection();
    }
    if (fate.breaks("database crashed", 0.004)) {
      database.crash();
    }
    if (fate.breaks("ilg-data killed", 0.002)) {
      data.crash();
    }
  }

  @Override
  public void close() {
    ended = true;
    pause();
  }
}
