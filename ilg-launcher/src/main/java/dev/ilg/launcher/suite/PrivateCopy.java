package dev.ilg.launcher.suite;

import dev.ilg.launcher.process.LastWords;
import dev.ilg.launcher.process.ServiceState;
import dev.ilg.launcher.process.ServiceStatus;
import dev.ilg.launcher.process.Supervisor;
import dev.ilg.launcher.suite.PortPlan.Place;
import dev.ilg.launcher.system.Home;
import dev.ilg.launcher.system.Http;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Everything that ILG is, in a folder and on ports of its own, on business time. */
public final class PrivateCopy implements AutoCloseable {

  private final Home home;
  private final PrintStream out;
  private final Http http;
  private final PortPlan ports = PortPlan.free(RandomGenerator.getDefault());
  private final Supervisor supervisor;
  private volatile boolean closing;

  public PrivateCopy(Home home, PrintStream out, Http http) {
    this.home = home;
    this.out = out;
    this.http = http;
    this.supervisor = new Supervisor(home.run(), this::tell);
  }

  /** Starts it; it runs until {@link #close}. */
  public void start(Credentials credentials, Map<String, String> simulator, Set<String> without) {
    var setting = new Setting(home, ports, true, false, simulator, without);
    var suite = new Suite(setting, credentials, http);
    out.println(
        "starting a private copy of everything in %s%s"
            .formatted(home.root(), suite.hasBroker() ? "" : " (no RabbitMQ: by polling)"));
    for (var stage : suite.stages()) {
      supervisor.start(stage.programs());
    }
  }

  /** Where one of its services listens. */
  public URI address(Place place) {
    return URI.create("http://127.0.0.1:" + ports.of(place));
  }

  /** The last thing that each service said that matters, for a failure. */
  public List<String> lastWords() {
    return supervisor.statuses().stream()
        .map(
            status ->
                "%-15s %-10s %s"
                    .formatted(
                        status.name(),
                        status.state().name().toLowerCase(Locale.ROOT),
                        LastWords.of(home.log(status.name()), 0)))
        .toList();
  }

  @Override
  public void close() {
    closing = true;
    supervisor.close();
  }

  private void tell(ServiceStatus status) {
    if (closing) {
      return;
    }
    if (status.state() == ServiceState.READY) {
      out.printf(Locale.ROOT, "  %-15s ready after %.1f s%n", status.name(), status.seconds());
    } else if (status.state() == ServiceState.RESTARTING) {
      out.printf("  %-15s %s%n", status.name(), status.note());
    }
  }
}
