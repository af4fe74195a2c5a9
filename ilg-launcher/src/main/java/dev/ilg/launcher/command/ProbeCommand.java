package dev.ilg.launcher.command;

import dev.ilg.launcher.system.Http;
import dev.ilg.launcher.system.LaunchException;
import dev.ilg.linkedin.probe.BadProbeException;
import dev.ilg.linkedin.probe.Probe;
import dev.ilg.linkedin.probe.ProbeAddress;
import dev.ilg.linkedin.probe.ProbeAnswer;
import dev.ilg.linkedin.probe.ProbeKind;
import dev.ilg.linkedin.refusal.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks at one page with the real page objects. */
@Command(name = "probe", description = "open one page, read-only, and print what is read")
public final class ProbeCommand implements Callable<Integer> {

  private static final int WALL = 3;

  @Parameters(index = "0", paramLabel = "KIND", description = "which page it is")
  private String kind = "";

  @Parameters(index = "1", paramLabel = "URL", description = "its address on LinkedIn")
  private String url = "";

  @Option(names = "--origin", description = "what takes the place of LinkedIn")
  private @Nullable String origin;

  @Option(names = "--storage-state", description = "file with cookies, as Playwright keeps them")
  private @Nullable Path state;

  @Option(names = "--json", description = "print one JSON object")
  private boolean json;

  @Override
  public Integer call() {
    try {
      var wanted = ProbeKind.named(kind).orElseThrow(() -> new BadProbeException(unknown(kind)));
      var probe = new Probe(wanted, ProbeAddress.of(wanted, url, origin));
      var answer = probe.run(state == null ? null : read(state));
      print(answer);
      return answer.wall() ? WALL : ExitCode.OK;
    } catch (BadProbeException bad) {
      System.err.println("ilg: " + bad.getMessage());
      return ExitCode.USAGE;
    } catch (RefusedException refused) {
      throw new LaunchException("the page could not be opened: " + refused.getMessage(), refused);
    }
  }

  private static String unknown(String kind) {
    return "no such kind of page: " + kind + "; there are " + ProbeKind.words();
  }

  private static String read(Path file) {
    // ./ilg works in its checkout; a path is meant from where it was called.
    var caller = System.getenv("ILG_CALLED_FROM");
    var place = caller == null ? file : Path.of(caller).resolve(file);
    try {
      return Files.readString(place);
    } catch (IOException unreadable) {
      throw new BadProbeException("the storage state cannot be read: " + place, unreadable);
    }
  }

  private void print(ProbeAnswer answer) {
    if (json) {
      System.out.println(Http.JSON.writeValueAsString(answer.fields()));
    } else {
      answer.fields().forEach((name, value) -> System.out.printf("%-14s %s%n", name, value));
    }
  }
}
