package dev.ilg.launcher.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a run keeps what it writes.
 *
 * @param checkout the folder of the source code
 * @param root the folder of this run: {@code .ilg} of the checkout, or that of a demo
 */
public record Home(Path checkout, Path root) {

  /** What {@code ./ilg up} keeps between runs. */
  public static Home of(Path checkout) {
    return new Home(checkout, checkout.resolve(".ilg"));
  }

  /** The log of one service. */
  public Path log(String service) {
    return folder("logs").resolve(service + ".log");
  }

  /** Process ids and the status of this run. */
  public Path run() {
    return folder("run");
  }

  /** The file that drives business time. */
  public Path clock() {
    return folder("run").resolve("clock");
  }

  /** A folder of this run, made when it is missing. */
  public Path folder(String name) {
    return made(root.resolve(name));
  }

  /** What every run of this checkout shares: unpacked programs. */
  public Path shared(String name) {
    return made(checkout.resolve(".ilg").resolve(name));
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder " + folder, e);
    }
  }
}
