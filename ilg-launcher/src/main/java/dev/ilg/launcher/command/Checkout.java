package dev.ilg.launcher.command;

import dev.ilg.launcher.system.Home;
import java.nio.file.Path;

/** The source code that {@code ./ilg} lies in; it starts the launcher there. */
final class Checkout {

  private Checkout() {}

  static Home home() {
    return Home.of(Path.of("").toAbsolutePath());
  }
}
