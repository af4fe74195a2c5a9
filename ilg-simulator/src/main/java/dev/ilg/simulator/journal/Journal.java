package dev.ilg.simulator.journal;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The append-only truth; an arrival is on the disk before the page that caused it is answered. */
public final class Journal implements AutoCloseable {

  private final LineFile file;
  private final JsonMapper json;
  private final Clock wall;
  private final List<JournalListener> listeners;
  private final List<Entry> entries = new ArrayList<>();

  public Journal(LineFile file, JsonMapper json, Clock wall, List<JournalListener> listeners) {
    this.file = file;
    this.json = json;
    this.wall = wall;
    this.listeners = listeners;
    for (var line : file.lines()) {
      keep(json.readValue(line, Entry.class));
    }
  }

  /** Writes down what arrived at that business time. */
  public synchronized Entry append(Instant at, Arrival arrival) {
    var entry = Entry.of(entries.size() + 1L, at, wall.instant(), arrival);
    file.append(json.writeValueAsString(entry));
    keep(entry);
    return entry;
  }

  /** Everything that arrived after the entry with that number. */
  public synchronized List<Entry> after(long seq) {
    var from = Math.clamp(seq, 0, entries.size());
    return List.copyOf(entries.subList(from, entries.size()));
  }

  private void keep(Entry entry) {
    entries.add(entry);
    listeners.forEach(listener -> listener.hear(entry));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
