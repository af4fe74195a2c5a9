package dev.ilg.worker.watchdog;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The program of the watchdog process. It reads what the worker says, {@code hold LANE MILLIS} and
 * {@code free LANE}, and ends all other processes that the worker has started when a lane was not
 * held again in time, or when the worker is gone. Run from this one class file: no other class of
 * ours, no library, and no class of its own beside it.
 */
public final class Watchdog {

  private static final String GONE = "gone";

  private final ProcessHandle worker;
  private final Clock clock;
  private final Map<String, Long> deadlines = new HashMap<>();
  private final Set<ProcessHandle> started = new LinkedHashSet<>();

  private Watchdog(ProcessHandle worker, Clock clock) {
    this.worker = worker;
    this.clock = clock;
  }

  /** Watches the worker whose process id is given until its end. */
  public static void main(String[] arguments) throws InterruptedException {
    var said = new LinkedBlockingQueue<String>();
    var input = System.in;
    Thread.ofPlatform().daemon().start(() -> listen(input, said));
    ProcessHandle.of(Long.parseLong(arguments[0]))
        .ifPresent(worker -> new Watchdog(worker, Clock.systemUTC()).watch(said));
  }

  private static void listen(InputStream input, BlockingQueue<String> said) {
    try (var lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
      lines.lines().forEach(said::add);
    } catch (IOException | UncheckedIOException broken) {
      // As good as its end: the worker cannot speak any more.
    }
    said.add(GONE);
  }

  private void watch(BlockingQueue<String> said) {
    while (true) {
      var line = next(said);
      if (GONE.equals(line)) {
        endBrowser("the worker is gone");
        return;
      }
      if (!line.isEmpty()) {
        hear(line.split(" ", -1));
      }
      if (!deadlines.isEmpty() && untilFirst() <= 0) {
        endBrowser("the worker stopped renewing its lease");
        deadlines.clear();
      }
    }
  }

  /** What is said next; empty when a deadline comes first. */
  private String next(BlockingQueue<String> said) {
    try {
      var line = deadlines.isEmpty() ? said.take() : said.poll(untilFirst(), TimeUnit.NANOSECONDS);
      return line == null ? "" : line;
    } catch (InterruptedException stopped) {
      return GONE;
    }
  }

  private long untilFirst() {
    return Collections.min(deadlines.values()) - System.nanoTime();
  }

  private void hear(String[] words) {
    if (words[0].equals("hold") && words.length == 3) {
      var millis = Long.parseLong(words[2]);
      deadlines.put(words[1], System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis));
      // Remembered now: once the worker is gone, nothing shows any more that they were its own.
      started.removeIf(process -> !process.isAlive());
      children().forEach(started::add);
    } else if (words[0].equals("free") && words.length == 2) {
      deadlines.remove(words[1]);
    }
  }

  private void endBrowser(String reason) {
    children().forEach(started::add);
    var all = new LinkedHashSet<>(started);
    started.forEach(process -> process.descendants().forEach(all::add));
    var ended = all.stream().filter(ProcessHandle::destroyForcibly).count();
    started.clear();
    if (ended > 0) {
      log("browser ended; " + reason, ended);
    }
  }

  private Stream<ProcessHandle> children() {
    var self = ProcessHandle.current().pid();
    return worker.descendants().filter(process -> process.pid() != self);
  }

  private void log(String message, long processes) {
    var line =
        "{\"@timestamp\":\"%s\",\"log\":{\"level\":\"WARN\",\"logger\":\"%s\"},\"message\":\"%s\",\"worker\":%d,\"processes\":%d}%n"
            .formatted(clock.instant(), Watchdog.class.getName(), message, worker.pid(), processes);
    try {
      // Not closed: it is this process's standard output, and there may be another line.
      new FileOutputStream(FileDescriptor.out).write(line.getBytes(StandardCharsets.UTF_8));
    } catch (IOException nobodyListens) {
      // The browser is ended all the same.
    }
  }
}
