package dev.ilg.launcher.command;

import dev.ilg.launcher.api.DemoScene;
import dev.ilg.launcher.process.ProcessRecord;
import dev.ilg.launcher.process.ServiceState;
import dev.ilg.launcher.process.ServiceStatus;
import dev.ilg.launcher.suite.Credentials;
import dev.ilg.launcher.suite.Leftovers;
import dev.ilg.launcher.suite.PortPlan;
import dev.ilg.launcher.suite.PortPlan.Place;
import dev.ilg.launcher.suite.StatusFile;
import dev.ilg.launcher.suite.StatusFile.Phase;
import dev.ilg.launcher.suite.StatusFile.Status;
import dev.ilg.launcher.system.Home;
import dev.ilg.launcher.system.Http;
import dev.ilg.launcher.system.LaunchException;
import dev.ilg.launcher.system.Pause;
import dev.ilg.launcher.system.SecretStore;
import dev.ilg.launcher.system.Tools;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts everything, shows how it goes, and says where to go next. */
@Command(name = "up", description = "start everything, with demo users and a demo campaign")
public final class UpCommand implements Callable<Integer> {

  static final double DEFAULT_SPEED = 600;

  private static final int CREDITS = 500;
  private static final Duration LOOK_EVERY = Duration.ofMillis(150);

  @Option(names = "--port", description = "first port, that of the dashboard (default: 8080)")
  private int base = PortPlan.DEFAULT_BASE;

  @Option(names = "--speed", description = "how fast business time runs (default: 600)")
  private double speed = DEFAULT_SPEED;

  @Option(names = "--real-time", description = "business time is the system's")
  private boolean realTime;

  @Option(
      names = "--without",
      split = ",",
      description = "services that you run yourself, such as ilg-api,ilg-front")
  private Set<String> without = Set.of();

  private final Home home = Checkout.home();
  private final StatusFile file = new StatusFile(home.run());
  private final Set<String> shown = new HashSet<>();

  @Override
  public Integer call() {
    var supervisor = new ProcessRecord(home.run(), "supervisor");
    if (supervisor.running().isEmpty()) {
      Leftovers.end(home.run());
      PortPlan.from(base).mustBeFree();
      file.forget();
      supervise();
    } else {
      System.out.println("ILG runs already");
    }
    var status = awaitUp(supervisor);
    var credentials = new Credentials(new SecretStore(home.folder("secrets")));
    if (Set.of("ilg-api", "ilg-data").stream().noneMatch(without::contains)) {
      scene(status, credentials);
    }
    goodbye(status, credentials);
    return 0;
  }

  private void supervise() {
    var command =
        new ArrayList<>(
            List.of(
                "setsid",
                Tools.java().toString(),
                "-XX:+UseSerialGC",
                "-Xmx96m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("java.class.path"),
                "supervise",
                "--port=" + base,
                "--speed=" + speed));
    if (realTime) {
      command.add("--real-time");
    }
    if (!without.isEmpty()) {
      command.add("--without=" + String.join(",", without));
    }
    try {
      var builder = new ProcessBuilder(command);
      var environment = new HashMap<>(Tools.environment());
      environment.put("ILG_COMMIT", System.getenv().getOrDefault("ILG_COMMIT", "unknown"));
      builder.environment().clear();
      builder.environment().putAll(environment);
      builder.redirectErrorStream(true);
      builder.redirectInput(new File("/dev/null"));
      builder.redirectOutput(ProcessBuilder.Redirect.to(home.log("launcher").toFile()));
      var process = builder.start();
      // Until it writes its own record, a second ./ilg up must not start another.
      new ProcessRecord(home.run(), "supervisor").keep(process.toHandle());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start the supervisor", e);
    }
  }

  private Status awaitUp(ProcessRecord supervisor) {
    while (true) {
      var status = file.read();
      status.ifPresent(found -> found.services().forEach(this::show));
      if (status.isPresent() && status.orElseThrow().phase() == Phase.UP) {
        return status.orElseThrow();
      }
      if (status.isPresent() && status.orElseThrow().phase() == Phase.FAILED) {
        throw new LaunchException(
            status.orElseThrow().failure() + "   (logs: " + home.folder("logs") + ")");
      }
      if (supervisor.running().isEmpty() && file.read().isEmpty()) {
        throw new LaunchException("the supervisor ended: see " + home.log("launcher"));
      }
      Pause.of(LOOK_EVERY);
    }
  }

  private void show(ServiceStatus service) {
    var started = service.state() == ServiceState.STARTING && shown.add(service.name() + " starts");
    if (started) {
      System.out.printf("  %-15s starting%n", service.name());
    }
    if (service.state() == ServiceState.READY && shown.add(service.name() + " is ready")) {
      System.out.printf(
          Locale.ROOT, "  %-15s ready     %5.1f s%n", service.name(), service.seconds());
    }
    if (service.state() == ServiceState.RESTARTING
        && shown.add(service.name() + " again " + service.restarts())) {
      System.out.printf("  %-15s %s%n", service.name(), service.note());
    }
  }

  private void scene(Status status, Credentials credentials) {
    var ports = PortPlan.from(status.base());
    var api = URI.create("http://127.0.0.1:" + ports.of(Place.API));
    new DemoScene(new Http(), api, credentials)
        .make(
            new DemoScene.Wish(
                CREDITS,
                "https://www.linkedin.com/sales/search/people?query=(keywords:demo)",
                14,
                20,
                21));
  }

  private void goodbye(Status status, Credentials credentials) {
    var ports = PortPlan.from(status.base());
    System.out.println();
    System.out.println("ILG is up:  http://127.0.0.1:" + ports.of(Place.FRONT));
    for (var login : credentials.all()) {
      System.out.printf("  %-12s %-20s %s%n", login.role(), login.email(), login.password());
    }
    System.out.println(
        "LinkedIn's stand-in and its judge: http://127.0.0.1:" + ports.of(Place.JUDGE));
    if (!status.broker()) {
      System.out.println("RabbitMQ is not installed: everything works by polling");
    }
    if (status.businessTime()) {
      System.out.println("business time runs fast and skips what is idle: ./ilg status shows it");
    }
    System.out.println("end it with  ./ilg down");
  }
}
