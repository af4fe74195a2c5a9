package dev.ilg.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A real RabbitMQ node of a test's own, on free ports; it can be stopped and started again. */
public final class TestRabbit implements AutoCloseable {

  /** User and password of the node. */
  public static final String USER = "test";

  private static final Path SERVER = Path.of("/usr/lib/rabbitmq/bin/rabbitmq-server");
  private static final Duration START_WITHIN = Duration.ofMinutes(5);
  private static final Duration POLL = Duration.ofMillis(100);

  private final Path home;
  private final int port;
  private final int distributionPort;
  private final int mapperPort;
  private final Process mapper;
  private Process node;

  private TestRabbit() throws IOException {
    if (!Files.isExecutable(SERVER)) {
      throw new IllegalStateException(
          "RabbitMQ is missing: type  sudo apt-get install rabbitmq-server");
    }
    home = Files.createTempDirectory("ilg-rabbit");
    port = freePort();
    distributionPort = freePort();
    mapperPort = freePort();
    mapper =
        new ProcessBuilder("epmd", "-port", "" + mapperPort, "-address", "127.0.0.1")
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("epmd.log").toFile())
            .start();
    awaitPort(mapperPort);
    Files.writeString(
        home.resolve("rabbitmq.conf"),
        """
        default_user = test
        default_pass = test
        loopback_users = none
        log.file = false
        vm_memory_high_watermark.absolute = 256MB
        disk_free_limit.absolute = 16MB
        """);
    Files.writeString(home.resolve("plugins"), "[].\n");
    node = launch();
  }

  /** Starts a node and waits until it takes connections. */
  public static TestRabbit start() {
    try {
      return new TestRabbit();
    } catch (IOException e) {
      throw new UncheckedIOException("RabbitMQ does not start", e);
    }
  }

  /** Where it listens, on 127.0.0.1. */
  public int port() {
    return port;
  }

  /** Kills the node; what it had on disk stays. */
  public void kill() {
    node.descendants().forEach(ProcessHandle::destroyForcibly);
    node.destroyForcibly();
    await(node);
  }

  /** Starts the node again, with what it had on disk. */
  public void startAgain() {
    try {
      node = launch();
    } catch (IOException e) {
      throw new UncheckedIOException("RabbitMQ does not start again", e);
    }
  }

  @Override
  public void close() {
    kill();
    mapper.destroyForcibly();
    await(mapper);
  }

  private Process launch() throws IOException {
    var command = new ProcessBuilder(List.of(SERVER.toString()));
    command.redirectErrorStream(true).redirectOutput(home.resolve("node.log").toFile());
    command
        .environment()
        .putAll(
            Map.of(
                "HOME",
                home.toString(),
                "ERL_EPMD_PORT",
                "" + mapperPort,
                "ERL_EPMD_ADDRESS",
                "127.0.0.1",
                "RABBITMQ_NODENAME",
                "test" + port + "@localhost",
                "RABBITMQ_NODE_IP_ADDRESS",
                "127.0.0.1",
                "RABBITMQ_NODE_PORT",
                "" + port,
                "RABBITMQ_DIST_PORT",
                "" + distributionPort,
                "RABBITMQ_MNESIA_BASE",
                home.resolve("mnesia").toString(),
                "RABBITMQ_CONFIG_FILE",
                home.resolve("rabbitmq.conf").toString(),
                "RABBITMQ_ENABLED_PLUGINS_FILE",
                home.resolve("plugins").toString()));
    command.environment().put("RABBITMQ_LOG_BASE", home.resolve("log").toString());
    command.environment().put("RABBITMQ_PID_FILE", home.resolve("pid").toString());
    command.environment().put("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", "+S 2:2 +sbwt none");
    var started = command.start();
    awaitPort(port);
    return started;
  }

  private void awaitPort(int listening) throws IOException {
    var deadline = System.nanoTime() + START_WITHIN.toNanos();
    while (System.nanoTime() < deadline) {
      try (var socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), listening), 500);
        return;
      } catch (IOException notYet) {
        LockSupport.parkNanos(POLL.toNanos());
      }
    }
    throw new IOException("nothing listens on port " + listening + "; see " + home);
  }

  private static void await(Process process) {
    try {
      process.waitFor(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
