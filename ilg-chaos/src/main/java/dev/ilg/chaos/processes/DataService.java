package dev.ilg.chaos.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The real ilg-data, run from its jar, killed and started again on the same port. */
final class DataService implements AutoCloseable {

  /** Signs service tokens. */
  static final String SERVICE_SECRET = "a secret that only the chaos harness knows";

  /** Seals, and marks people. */
  static final String SERVICE_KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

  private final Path jar;
  private final Path log;
  private final Map<String, String> environment;
  private final int port;
  private final HttpClient http = HttpClient.newHttpClient();
  private @Nullable Process process;

  DataService(Path jar, Path log, Map<String, String> environment) {
    this.jar = jar;
    this.log = log;
    this.environment = environment;
    this.port = freePort();
  }

  int port() {
    return port;
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Starts it and waits until it is ready. */
  void start() {
    try {
      var command =
          new ProcessBuilder(
              List.of(
                  JavaCommand.java(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-Xmx320m",
                  "-jar",
                  jar.toString()));
      command
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      command.environment().putAll(environment);
      command.environment().put("ILG_PORT", Integer.toString(port));
      command.environment().put("ILG_SERVICE_SECRET", SERVICE_SECRET);
      command.environment().put("ILG_SERVICE_KEY", SERVICE_KEY);
      command.environment().put("ILG_BOOTSTRAP_EMAIL", "super@ilg.example");
      command.environment().put("ILG_BOOTSTRAP_PASSWORD", "correct horse battery");
      process = command.start();
    } catch (IOException e) {
      throw new UncheckedIOException("ilg-data does not start", e);
    }
    Waiting.until("ilg-data is ready, see " + log, this::isReady);
  }

  /** Kills it with SIGKILL and starts it again. */
  void crash() {
    close();
    start();
  }

  private boolean isReady() {
    try {
      var request =
          HttpRequest.newBuilder(url().resolve("/actuator/health/readiness"))
              .timeout(Duration.ofSeconds(2))
              .build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException away) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    var running = process;
    if (running != null) {
      running.destroyForcibly().onExit().join();
    }
  }
}
