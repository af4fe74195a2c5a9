package dev.ilg.worker.lane;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Where the loop waits: until it is woken, told to stop, or the time is over. */
public class Signal {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean woken;
  private boolean stopped;

  /** There may be work. */
  public void wake() {
    lock.lock();
    try {
      woken = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** No new work shall be begun. */
  public void stop() {
    lock.lock();
    try {
      stopped = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Whether no new work shall be begun. */
  public boolean isStopped() {
    lock.lock();
    try {
      return stopped;
    } finally {
      lock.unlock();
    }
  }

  /** Waits for a wake-up or a stop, at most so long; a wake-up is used up by one waiter. */
  public void await(Duration most) {
    pause(most, true);
  }

  /** Waits for a stop, at most so long; wake-ups do not shorten it. */
  public void awaitStop(Duration most) {
    pause(most, false);
  }

  /** Waits the whole time, for something behind to recover; a stop does not shorten it. */
  public void rest(Duration whole) {
    lock.lock();
    try {
      var left = whole.toNanos();
      while (left > 0) {
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      stopped = true;
    } finally {
      lock.unlock();
    }
  }

  private void pause(Duration most, boolean wakes) {
    lock.lock();
    try {
      var left = most.toNanos();
      while (left > 0 && !stopped && !(wakes && woken)) {
        left = changed.awaitNanos(left);
      }
      woken &= !wakes;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      stopped = true;
    } finally {
      lock.unlock();
    }
  }
}
