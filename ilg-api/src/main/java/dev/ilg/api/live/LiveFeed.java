package dev.ilg.api.live;

import dev.ilg.dataclient.live.LiveClient;
import dev.ilg.dataclient.live.LiveEvents;
import dev.ilg.platform.error.IlgException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Asks ilg-data once for all streams, and only while there are any. Streams pull, so that a slow
 * one holds up nobody; one that falls behind what is kept is told to begin anew.
 */
@Component
class LiveFeed implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(LiveFeed.class);
  private static final int KEPT = 2000;

  private final LiveClient data;
  private final LiveProperties properties;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private final Deque<LiveEvents.LiveEvent> kept = new ArrayDeque<>();
  private String cursor = "";
  private long told;
  private long askedAt;
  private int readers;
  private boolean polling;
  private boolean running;

  LiveFeed(LiveClient data, LiveProperties properties) {
    this.data = data;
    this.properties = properties;
  }

  /**
   * What a stream is to write next.
   *
   * @param position where to pull from the next time
   * @param behind whether events were missed
   * @param alive whether ilg-data answered lately
   * @param closed whether this copy of ilg-api stops
   */
  record News(
      List<LiveEvents.LiveEvent> events,
      long position,
      boolean behind,
      boolean alive,
      boolean closed) {}

  /** Where a stream begins. */
  record Start(String cursor, long position) {}

  /** Lets a stream in; it must {@link #leave}. Throws UNAVAILABLE when ilg-data does not answer. */
  Start join() {
    lock.lock();
    try {
      if (!polling) {
        cursor = data.after(null).cursor();
        askedAt = System.nanoTime();
        kept.clear();
        polling = true;
        Thread.ofVirtual().name("live-feed").start(this::poll);
      }
      readers++;
      return new Start(cursor, told);
    } finally {
      lock.unlock();
    }
  }

  /** The stream is over. */
  void leave() {
    lock.lock();
    try {
      readers--;
    } finally {
      lock.unlock();
    }
  }

  /** Waits for events behind a position, at most for as long as a sign of life takes. */
  News after(long position) throws InterruptedException {
    lock.lock();
    try {
      var left = properties.sign().toNanos();
      while (told == position && running && left > 0) {
        left = news.awaitNanos(left);
      }
      var first = told - kept.size();
      var fresh =
          position < first
              ? new ArrayList<LiveEvents.LiveEvent>()
              : new ArrayList<>(kept).subList((int) (position - first), kept.size());
      var alive = System.nanoTime() - askedAt < properties.sign().toNanos();
      return new News(List.copyOf(fresh), told, position < first, alive, !running);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void start() {
    running = true;
  }

  /** Ends all streams before the web server waits for its requests to end. */
  @Override
  public void stop() {
    lock.lock();
    try {
      running = false;
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void poll() {
    var away = false;
    while (isWanted()) {
      try {
        add(data.after(cursor));
        away = false;
      } catch (IlgException failed) {
        if (!away) {
          log.warn("ilg-data does not tell what happens; screens refresh themselves until it does");
        }
        away = true;
      }
    }
  }

  /** Waits until it is time to ask again; false when nobody listens any more. */
  private boolean isWanted() {
    lock.lock();
    try {
      var left = properties.polling().toNanos();
      while (running && left > 0) {
        left = news.awaitNanos(left);
      }
      polling = running && readers > 0;
      return polling;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      polling = false;
      return false;
    } finally {
      lock.unlock();
    }
  }

  private void add(LiveEvents events) {
    lock.lock();
    try {
      cursor = events.cursor();
      askedAt = System.nanoTime();
      if (events.reset()) {
        // Further than anything that is kept: every stream finds itself behind.
        kept.clear();
        told += KEPT + 1;
      }
      for (var event : events.events()) {
        kept.addLast(event);
        told++;
        if (kept.size() > KEPT) {
          kept.removeFirst();
        }
      }
      if (events.reset() || !events.events().isEmpty()) {
        news.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }
}
