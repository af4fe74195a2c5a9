package dev.ilg.launcher;

import dev.ilg.launcher.command.DemoCommand;
import dev.ilg.launcher.command.DownCommand;
import dev.ilg.launcher.command.DrillCommand;
import dev.ilg.launcher.command.ProbeCommand;
import dev.ilg.launcher.command.StatusCommand;
import dev.ilg.launcher.command.SuperviseCommand;
import dev.ilg.launcher.command.UpCommand;
import dev.ilg.launcher.system.LaunchException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The half of {@code ./ilg} that a shell is too small for. */
@Command(
    name = "ilg",
    subcommands = {
      UpCommand.class,
      DownCommand.class,
      StatusCommand.class,
      DemoCommand.class,
      DrillCommand.class,
      ProbeCommand.class,
      SuperviseCommand.class
    })
public final class LauncherApplication {

  private LauncherApplication() {}

  /** Runs one command and ends with its code. */
  public static void main(String[] arguments) {
    var commands = new CommandLine(new LauncherApplication());
    commands.setExecutionExceptionHandler(
        (failure, _, _) -> {
          System.err.println("ilg: " + line(failure));
          return CommandLine.ExitCode.SOFTWARE;
        });
    commands.setParameterExceptionHandler(
        (wrong, _) -> {
          System.err.println("ilg: " + wrong.getMessage() + "; try  ./ilg help");
          return CommandLine.ExitCode.USAGE;
        });
    System.exit(commands.execute(arguments));
  }

  private static String line(Exception failure) {
    return failure instanceof LaunchException
        ? String.valueOf(failure.getMessage())
        : failure.toString();
  }
}
