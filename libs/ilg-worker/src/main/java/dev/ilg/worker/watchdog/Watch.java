package dev.ilg.worker.watchdog;

import java.time.Duration;

/** Somebody who ends the browser unless told again in time that a lease holds. */
public interface Watch {

  /** Nobody watches: for tests without a browser. */
  Watch NOBODY =
      new Watch() {
        @Override
        public void hold(long lane, Duration most) {}

        @Override
        public void free(long lane) {}
      };

  /** The lease of a lane holds; unless this is said again in time, the browser ends. */
  void hold(long lane, Duration most);

  /** The lease of a lane has ended in order. */
  void free(long lane);
}
