package dev.ilg.worker.watchdog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A worker that does what its standard input tells: hold, free, rest, end, browser. */
final class WatchedWorker {

  private WatchedWorker() {}

  @SuppressWarnings("try")
  public static void main(String[] arguments) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (var watchdog = new WatchdogProcess()) {
      for (var line = input.readLine(); line != null; line = input.readLine()) {
        var words = line.split(" ", -1);
        switch (words[0]) {
          case "hold" ->
              watchdog.hold(Long.parseLong(words[1]), Duration.ofMillis(Long.parseLong(words[2])));
          case "free" -> watchdog.free(Long.parseLong(words[1]));
          case "end" -> watchdog.close();
          case "rest" -> rest(Long.parseLong(words[1]));
          case "browser" -> out.println(browser());
          default -> throw new IllegalArgumentException(line);
        }
        if (!words[0].equals("browser")) {
          out.println("done");
        }
      }
    }
  }

  private static void rest(long millis) {
    var until = System.nanoTime() + Duration.ofMillis(millis).toNanos();
    while (until - System.nanoTime() > 0) {
      LockSupport.parkNanos(until - System.nanoTime());
    }
  }

  private static long browser() throws IOException {
    return new ProcessBuilder("setsid", "sh", "-c", "sleep 300 & wait")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .pid();
  }
}
