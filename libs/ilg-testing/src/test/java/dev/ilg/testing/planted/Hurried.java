package dev.ilg.testing.planted;

import java.time.Instant;

class Hurried {

  Instant when() throws InterruptedException {
    Thread.sleep(1);
    System.out.print("late");
    return Instant.now();
  }
}
