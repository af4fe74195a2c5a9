package dev.ilg.launcher.suite;

import dev.ilg.launcher.process.Program;
import dev.ilg.launcher.process.Readiness;
import dev.ilg.launcher.suite.PortPlan.Place;
import dev.ilg.launcher.system.Http;
import dev.ilg.launcher.system.LaunchException;
import dev.ilg.launcher.system.Tools;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Everything that ILG is on one machine, in the order in which it starts. */
public final class Suite {

  /** Wide, because a loaded machine takes its time (stack.md 6). */
  private static final Duration START_LIMIT = Duration.ofMinutes(3);

  private static final String EGRESS = "ilg-egress";

  private static final List<String> SMALL =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:+UseCompactObjectHeaders",
          "-XX:ReservedCodeCacheSize=48m",
          "-XX:TieredStopAtLevel=1",
          "-Xss512k",
          "-Dfile.encoding=UTF-8",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private final Setting setting;
  private final Credentials credentials;
  private final Http http;
  private final Jars jars;
  private final StartCaches caches = new StartCaches(SMALL);
  private final Set<Path> started = ConcurrentHashMap.newKeySet();
  private final Optional<Broker> broker;

  public Suite(Setting setting, Credentials credentials, Http http) {
    this.setting = setting;
    this.credentials = credentials;
    this.http = http;
    this.jars = new Jars(setting.home());
    this.broker = Broker.find(setting, credentials);
  }

  /** Whether wake-ups go through RabbitMQ in this run. */
  public boolean hasBroker() {
    return broker.isPresent();
  }

  /**
   * Lets the next start of what was started be quicker; takes a minute or more of otherwise idle
   * time once for each build.
   *
   * @param ended asked twice a second whether to break off
   */
  public void prepareNextStart(BooleanSupplier ended) {
    for (var jar : started) {
      if (!ended.getAsBoolean()) {
        caches.make(jar, ended);
      }
    }
  }

  /** What starts side by side, stage after stage; preparing it may take seconds. */
  public List<Stage> stages() {
    var simulator = setting.ports().of(Place.SIMULATOR);
    var origin = Map.of("ILG_LINKEDIN_ORIGIN", "http://127.0.0.1:" + simulator);
    return Stream.of(
            new Stage(List.of(this::postgres), broker.map(one -> one::portMapper)),
            new Stage(
                List.of(() -> data(origin), this::simulator, this::egress),
                broker.map(one -> one::server)),
            new Stage(
                List.of(
                    this::api,
                    this::scheduler,
                    () -> worker("ilg-scraper", Place.SCRAPER, origin),
                    () -> worker("ilg-automation", Place.AUTOMATION, origin)),
                Optional.empty()),
            new Stage(List.of(this::front), Optional.empty()))
        .toList();
  }

  /** Programs that start side by side; each is made when its turn comes. */
  public record Stage(List<Supplier<Optional<Program>>> parts, Optional<Supplier<Program>> broker) {

    /** Makes them. */
    public List<Program> programs() {
      var programs = new ArrayList<Program>();
      parts.forEach(part -> part.get().ifPresent(programs::add));
      broker.ifPresent(part -> programs.add(part.get()));
      return List.copyOf(programs);
    }
  }

  private Optional<Program> postgres() {
    var files = PostgresFiles.in(setting.home().shared("programs"));
    var data = setting.home().folder("postgres").resolve("data");
    files.prepare(data, credentials.database());
    var port = setting.ports().of(Place.POSTGRES);
    var arguments = new ArrayList<>(List.of("-D", data.toString(), "-p", "" + port));
    var settings =
        Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "60",
            "shared_buffers", "64MB",
            "fsync", setting.durable() ? "on" : "off",
            "timezone", "UTC");
    settings.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
    return Optional.of(
        new Program(
            "postgres",
            port,
            files.command("postgres", arguments),
            Tools.environment(),
            setting.home().log("postgres"),
            Readiness.postgres(data),
            START_LIMIT,
            "INT"));
  }

  private Optional<Program> data(Map<String, String> origin) {
    var environment = new HashMap<>(origin);
    environment.put(
        "ILG_DATABASE_URL",
        "jdbc:postgresql://127.0.0.1:%d/ilg?user=ilg&password=%s"
            .formatted(setting.ports().of(Place.POSTGRES), credentials.database()));
    environment.put("ILG_SERVICE_KEY", credentials.seal());
    environment.put("ILG_BOOTSTRAP_EMAIL", credentials.superAdmin().email());
    environment.put("ILG_BOOTSTRAP_PASSWORD", credentials.superAdmin().password());
    environment.put("ILG_TASK_LEASE_TIME", "30s");
    environment.put("ILG_TASK_ACT_MARGIN", "10s");
    if (isFenced()) {
      environment.put("ILG_EGRESS_CONTROL", address(Place.EGRESS));
      environment.put("ILG_EGRESS_PROXY", address(Place.EGRESS_PROXY));
    }
    return service("ilg-data", Place.DATA, 256, environment);
  }

  // No upstream: on this machine the gateway itself goes to the simulator.
  private Optional<Program> egress() {
    var ports = setting.ports();
    return service(
        EGRESS,
        Place.EGRESS,
        96,
        Map.of(
            "ILG_DATA_URL",
            dataUrl(),
            "ILG_EGRESS_PORT",
            "" + ports.of(Place.EGRESS_PROXY),
            "ILG_EGRESS_HOSTS",
            "127.0.0.1:" + ports.of(Place.SIMULATOR)));
  }

  private boolean isFenced() {
    return !setting.without().contains(EGRESS);
  }

  private Optional<Program> api() {
    return service(
        "ilg-api",
        Place.API,
        128,
        Map.of("ILG_API_SECRET", credentials.api(), "ILG_DATA_URL", dataUrl()));
  }

  private Optional<Program> scheduler() {
    return service(
        "ilg-scheduler",
        Place.SCHEDULER,
        96,
        Map.of("ILG_SCHEDULER_POLLING", "200ms", "ILG_DATA_URL", dataUrl()));
  }

  private Optional<Program> worker(String name, Place place, Map<String, String> origin) {
    var environment = new HashMap<>(origin);
    environment.put("ILG_DATA_URL", dataUrl());
    environment.put("ILG_WORKER_NAME", name + "-1");
    environment.put("ILG_WORKER_POLLING", "50ms");
    environment.put("ILG_LINKEDIN_DIRECT", "" + !isFenced());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Tools.find("node").ifPresent(node -> environment.put("PLAYWRIGHT_NODEJS_PATH", "" + node));
    return service(name, place, 160, environment);
  }

  private Optional<Program> simulator() {
    var ports = setting.ports();
    var environment = new HashMap<>(setting.simulator());
    environment.put("ILG_SIMULATOR_PORT", "" + ports.of(Place.SIMULATOR));
    environment.put("ILG_SIMULATOR_CONTROL_PORT", "" + ports.of(Place.JUDGE));
    environment.put("ILG_SIMULATOR_DATA_DIR", setting.home().folder("simulator").toString());
    return service("ilg-simulator", Place.JUDGE, 160, environment);
  }

  private Optional<Program> front() {
    if (setting.without().contains("ilg-front")) {
      return Optional.empty();
    }
    var folder = setting.home().checkout().resolve("ilg-front");
    if (!Files.exists(folder.resolve("dist/index.html"))) {
      throw new LaunchException("ilg-front is not built: type  cd ilg-front && npm run build");
    }
    var port = setting.ports().of(Place.FRONT);
    return Optional.of(
        new Program(
            "ilg-front",
            port,
            List.of(
                "bash",
                folder.resolve("nginx/run-local.sh").toString(),
                "" + port,
                address(Place.API),
                setting.home().folder("front").toString()),
            Tools.environment(),
            setting.home().log("ilg-front"),
            Readiness.http(http, URI.create("http://127.0.0.1:" + port + "/healthz")),
            START_LIMIT,
            "TERM"));
  }

  private Optional<Program> service(
      String name, Place place, int megabytes, Map<String, String> own) {
    if (setting.without().contains(name)) {
      return Optional.empty();
    }
    var command = new ArrayList<>(List.of(Tools.java().toString()));
    command.addAll(SMALL);
    var jar = jars.startable(name);
    started.add(jar);
    command.addAll(caches.option(jar));
    command.add("-Xmx" + megabytes + "m");
    command.addAll(List.of("-jar", jar.toString()));
    var port = setting.ports().of(place);
    return Optional.of(
        new Program(
            name,
            port,
            command,
            environment(name, port, own),
            setting.home().log(name),
            Readiness.http(
                http, URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness")),
            START_LIMIT,
            "TERM"));
  }

  private Map<String, String> environment(String name, int port, Map<String, String> own) {
    var environment = new HashMap<>(Tools.environment());
    environment.putAll(own);
    environment.put(
        "ILG_COMMIT", Optional.ofNullable(System.getenv("ILG_COMMIT")).orElse("unknown"));
    if (setting.businessTime()) {
      environment.put("ILG_CLOCK_FILE", setting.home().clock().toString());
    }
    if (!name.equals("ilg-simulator")) {
      environment.put("ILG_PORT", "" + port);
      environment.put("ILG_SERVICE_SECRET", credentials.service());
      broker.ifPresent(one -> environment.putAll(one.environment()));
    }
    return Map.copyOf(environment);
  }

  private String dataUrl() {
    return address(Place.DATA);
  }

  private String address(Place place) {
    return "http://127.0.0.1:" + setting.ports().of(place);
  }
}
