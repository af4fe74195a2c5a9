package dev.ilg.launcher.suite;

import dev.ilg.launcher.process.Program;
import dev.ilg.launcher.process.Readiness;
import dev.ilg.launcher.suite.PortPlan.Place;
import dev.ilg.launcher.system.Home;
import dev.ilg.launcher.system.Tools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A RabbitMQ of our own, where Debian's package is installed; without it everything polls. */
final class Broker {

  private static final Path SERVER = Path.of("/usr/lib/rabbitmq/bin/rabbitmq-server");
  private static final String USER = "ilg";

  private final Setting setting;
  private final Credentials credentials;
  private final Path portMapper;

  private Broker(Setting setting, Credentials credentials, Path portMapper) {
    this.setting = setting;
    this.credentials = credentials;
    this.portMapper = portMapper;
  }

  /** The broker, if the machine has one and nobody asked to go without. */
  static Optional<Broker> find(Setting setting, Credentials credentials) {
    if (!Files.isExecutable(SERVER) || setting.without().contains("rabbitmq")) {
      return Optional.empty();
    }
    return Tools.find("epmd").map(mapper -> new Broker(setting, credentials, mapper));
  }

  /** Erlang's port mapper, as a process of ours: one that the broker starts would outlive it. */
  Program portMapper() {
    var port = port(Place.PORT_MAPPER);
    return new Program(
        "epmd",
        port,
        List.of(portMapper.toString(), "-port", "" + port, "-address", "127.0.0.1"),
        Tools.environment(),
        setting.home().log("epmd"),
        Readiness.port(port),
        Duration.ofSeconds(30),
        "TERM");
  }

  /** The broker itself. */
  Program server() {
    var home = home().folder("rabbitmq");
    var configuration = home.resolve("rabbitmq.conf");
    write(
        configuration,
        """
        default_user = %s
        default_pass = %s
        loopback_users = none
        log.console = true
        log.console.level = warning
        log.file = false
        vm_memory_high_watermark.absolute = 256MB
        disk_free_limit.absolute = 64MB
        """
            .formatted(USER, credentials.broker()));
    write(home.resolve("plugins"), "[].\n");
    var environment = new HashMap<>(Tools.environment());
    environment.put("HOME", home.toString());
    environment.put("ERL_EPMD_PORT", "" + port(Place.PORT_MAPPER));
    environment.put("ERL_EPMD_ADDRESS", "127.0.0.1");
    environment.put("RABBITMQ_NODENAME", "ilg" + port(Place.BROKER) + "@localhost");
    environment.put("RABBITMQ_NODE_IP_ADDRESS", "127.0.0.1");
    environment.put("RABBITMQ_NODE_PORT", "" + port(Place.BROKER));
    environment.put("RABBITMQ_DIST_PORT", "" + port(Place.BROKER_NODE));
    environment.put("RABBITMQ_MNESIA_BASE", home.resolve("mnesia").toString());
    environment.put("RABBITMQ_LOG_BASE", home.resolve("log").toString());
    environment.put("RABBITMQ_CONFIG_FILE", configuration.toString());
    environment.put("RABBITMQ_ENABLED_PLUGINS_FILE", home.resolve("plugins").toString());
    environment.put("RABBITMQ_PID_FILE", home.resolve("pid").toString());
    // Two schedulers that do not spin: the broker is nearly idle and the machine is small.
    environment.put("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", "+S 2:2 +sbwt none +sbwtdcpu none");
    return new Program(
        "rabbitmq",
        port(Place.BROKER),
        List.of(SERVER.toString()),
        Map.copyOf(environment),
        setting.home().log("rabbitmq"),
        Readiness.port(port(Place.BROKER)),
        Duration.ofMinutes(2),
        "TERM");
  }

  /** How services reach it. */
  Map<String, String> environment() {
    return Map.of(
        "SPRING_RABBITMQ_HOST",
        "127.0.0.1",
        "SPRING_RABBITMQ_PORT",
        "" + port(Place.BROKER),
        "SPRING_RABBITMQ_USERNAME",
        USER,
        "SPRING_RABBITMQ_PASSWORD",
        credentials.broker());
  }

  private int port(Place place) {
    return setting.ports().of(place);
  }

  private Home home() {
    return setting.home();
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
