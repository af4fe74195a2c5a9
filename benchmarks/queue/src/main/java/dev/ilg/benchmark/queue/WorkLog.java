package dev.ilg.benchmark.queue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was handed out and handed back, for the judge; kept in memory while the clock runs. */
final class WorkLog {

  /** One task in the hands of one holder, on the machine's monotonic clock. */
  record Entry(long lane, long task, String holder, long from, long until) {}

  private final List<Entry> entries = new ArrayList<>();

  synchronized void addAll(List<Entry> more) {
    entries.addAll(more);
  }

  synchronized void write(Path file) throws IOException {
    var lines =
        entries.stream()
            .map(
                entry ->
                    entry.lane()
                        + "\t"
                        + entry.task()
                        + "\t"
                        + entry.holder()
                        + "\t"
                        + entry.from()
                        + "\t"
                        + entry.until())
            .toList();
    Files.write(file, lines);
  }
}
