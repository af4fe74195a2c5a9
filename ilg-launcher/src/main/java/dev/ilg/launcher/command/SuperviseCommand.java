package dev.ilg.launcher.command;

import dev.ilg.launcher.clock.Timekeeper;
import dev.ilg.launcher.clock.WorkloadClient;
import dev.ilg.launcher.process.ProcessRecord;
import dev.ilg.launcher.process.ServiceStatus;
import dev.ilg.launcher.process.Supervisor;
import dev.ilg.launcher.suite.Credentials;
import dev.ilg.launcher.suite.PortPlan;
import dev.ilg.launcher.suite.PortPlan.Place;
import dev.ilg.launcher.suite.Setting;
import dev.ilg.launcher.suite.StatusFile;
import dev.ilg.launcher.suite.StatusFile.Phase;
import dev.ilg.launcher.suite.Suite;
import dev.ilg.launcher.system.Home;
import dev.ilg.launcher.system.Http;
import dev.ilg.launcher.system.LaunchException;
import dev.ilg.launcher.system.SecretStore;
import dev.ilg.platform.clock.FileClock;
import dev.ilg.platform.token.ServiceTokens;
import java.net.URI;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The process behind {@code up}: it outlives the terminal and keeps every service running. */
@Command(name = "supervise", hidden = true)
public final class SuperviseCommand implements Callable<Integer> {

  private static final long TICK_MILLIS = 400;

  @Option(names = "--port")
  private int base = PortPlan.DEFAULT_BASE;

  @Option(names = "--speed")
  private double speed = UpCommand.DEFAULT_SPEED;

  @Option(names = "--real-time")
  private boolean realTime;

  @Option(names = "--without", split = ",")
  private Set<String> without = Set.of();

  private final Home home = Checkout.home();
  private final StatusFile file = new StatusFile(home.run());
  private final Supervisor supervisor = new Supervisor(home.run(), this::tell);
  private final CountDownLatch ending = new CountDownLatch(1);
  private volatile Phase phase = Phase.STARTING;
  private volatile String failure = "";
  private volatile boolean broker;
  private volatile Optional<Timekeeper> timekeeper = Optional.empty();
  private volatile Optional<Suite> running = Optional.empty();

  @Override
  public Integer call() {
    var record = new ProcessRecord(home.run(), "supervisor");
    record.keep(ProcessHandle.current());
    Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end"));
    var credentials = new Credentials(new SecretStore(home.folder("secrets")));
    try {
      start(credentials);
    } catch (LaunchException e) {
      phase = Phase.FAILED;
      failure = String.valueOf(e.getMessage());
      write(supervisor.statuses());
      return 1;
    }
    timekeeper.ifPresent(Timekeeper::start);
    phase = Phase.UP;
    write(supervisor.statuses());
    Thread.ofPlatform().daemon().name("start-caches").start(this::prepareNextStart);
    keepTime(credentials);
    return 0;
  }

  private void start(Credentials credentials) {
    if (!realTime) {
      var clock = FileClock.open(home.clock(), InstantSource.system());
      var keeper = new Timekeeper(clock, home.run().resolve("clock.last"), speed);
      keeper.open(Clock.systemUTC().instant());
      timekeeper = Optional.of(keeper);
    }
    var setting =
        new Setting(home, PortPlan.from(base), !realTime, true, Map.of(), Set.copyOf(without));
    var suite = new Suite(setting, credentials, new Http());
    broker = suite.hasBroker();
    for (var stage : suite.stages()) {
      supervisor.start(stage.programs());
    }
    running = Optional.of(suite);
  }

  private void prepareNextStart() {
    running.ifPresent(suite -> suite.prepareNextStart(() -> ending.getCount() == 0));
  }

  private void keepTime(Credentials credentials) {
    var data = URI.create("http://127.0.0.1:" + PortPlan.from(base).of(Place.DATA));
    var tokens = ServiceTokens.verifier(credentials.service(), Clock.systemUTC());
    var workloads = new WorkloadClient(new Http(), data, tokens);
    try {
      while (!ending.await(TICK_MILLIS, TimeUnit.MILLISECONDS)) {
        timekeeper.ifPresent(keeper -> keeper.tick(workloads));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void end() {
    ending.countDown();
    supervisor.close();
    timekeeper.ifPresent(Timekeeper::stop);
    if (phase != Phase.FAILED) {
      file.forget();
    }
    new ProcessRecord(home.run(), "supervisor").forget();
  }

  private void tell(ServiceStatus status) {
    System.out.println(status);
    write(supervisor.statuses());
  }

  private void write(List<ServiceStatus> services) {
    if (ending.getCount() > 0) {
      file.write(new StatusFile.Status(phase, failure, base, broker, !realTime, services));
    }
  }
}
