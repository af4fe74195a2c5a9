package dev.ilg.chaos.command;

import picocli.CommandLine;

/** What {@code ./ilg chaos} starts. */
public final class ChaosApplication {

  private ChaosApplication() {}

  /** Runs one command and ends with its code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new ChaosCommand()).execute(arguments));
  }
}
