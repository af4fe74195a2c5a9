package dev.ilg.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Remembers a process by id and start time, so that a reused id is never mistaken for it. */
public final class ProcessRecord {

  private final Path file;

  public ProcessRecord(Path folder, String name) {
    this.file = folder.resolve(name + ".pid");
  }

  /** Writes the process down. */
  public void keep(ProcessHandle process) {
    try {
      Files.writeString(file, process.pid() + " " + startedAt(process) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** The process, if it still runs. */
  public Optional<ProcessHandle> running() {
    try {
      var words = Files.readString(file).strip().split(" ", -1);
      return ProcessHandle.of(Long.parseLong(words[0]))
          .filter(process -> process.isAlive() && words[1].equals("" + startedAt(process)));
    } catch (IOException | NumberFormatException absent) {
      return Optional.empty();
    }
  }

  /** Forgets it. */
  public void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + file, e);
    }
  }

  private static long startedAt(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
  }
}
