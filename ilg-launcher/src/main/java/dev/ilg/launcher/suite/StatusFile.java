package dev.ilg.launcher.suite;

import dev.ilg.launcher.process.ServiceStatus;
import dev.ilg.launcher.system.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** What the supervisor tells everyone who asks how things are. */
public final class StatusFile {

  private final Path file;

  public StatusFile(Path run) {
    this.file = run.resolve("status.json");
  }

  /** How far everything is. */
  public enum Phase {
    /** Services are being started. */
    STARTING,
    /** Everything was ready at least once. */
    UP,
    /** Something could not start; all was ended again. */
    FAILED
  }

  /**
   * The whole of it.
   *
   * @param failure the line for people when the phase is FAILED
   * @param base the first port
   * @param businessTime whether a file drives business time
   */
  public record Status(
      Phase phase,
      String failure,
      int base,
      boolean broker,
      boolean businessTime,
      List<ServiceStatus> services) {}

  /** Replaces what was told before. */
  public synchronized void write(Status status) {
    try {
      var draft = file.resolveSibling("status.draft");
      Files.writeString(draft, Http.JSON.writeValueAsString(status));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** What was told last. */
  public Optional<Status> read() {
    try {
      return Optional.of(Http.JSON.readValue(Files.readString(file), Status.class));
    } catch (IOException | JacksonException absent) {
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
}
