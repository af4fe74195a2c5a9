package dev.ilg.chaos.processes;

import java.nio.file.Path;

/** The Java of this process, for others like it. */
final class JavaCommand {

  private JavaCommand() {}

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
