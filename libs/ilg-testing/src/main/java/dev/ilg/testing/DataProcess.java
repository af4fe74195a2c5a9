package dev.ilg.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A real ilg-data, run from its jar as a process of its own on a free port and an empty database.
 * The first super admin is {@code super@ilg.example}.
 */
public final class DataProcess implements AutoCloseable {

  /** Signs service tokens that this ilg-data accepts. */
  public static final String SERVICE_SECRET = "a secret that only tests of services know";

  /** Of {@code super@ilg.example}. */
  public static final String SUPER_PASSWORD = "correct horse battery";

  private static final Duration START_WITHIN = Duration.ofMinutes(5);
  private static final Duration POLL = Duration.ofMillis(100);

  private final Process process;
  private final int port;
  private final Path log;
  private final String database;

  private DataProcess(Process process, int port, Path log, String database) {
    this.process = process;
    this.port = port;
    this.log = log;
    this.database = database;
  }

  /** Starts it and waits until it is ready; further settings come as environment variables. */
  public static DataProcess start(Map<String, String> environment) {
    try {
      var jar = BuiltJars.of("ilg-data");
      var port = BuiltJars.freePort();
      var log = Files.createTempFile("ilg-data", ".log");
      var command =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:TieredStopAtLevel=1",
              "-XX:+UseSerialGC",
              "-Xmx256m",
              "-jar",
              jar.toString());
      command.redirectErrorStream(true).redirectOutput(log.toFile());
      command.environment().putAll(environment);
      command.environment().put("ILG_PORT", Integer.toString(port));
      var database = TestPostgres.newDatabase();
      command.environment().put("ILG_DATABASE_URL", database);
      command.environment().put("ILG_SERVICE_SECRET", SERVICE_SECRET);
      command.environment().put("ILG_SERVICE_KEY", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
      command.environment().put("ILG_BOOTSTRAP_EMAIL", "super@ilg.example");
      command.environment().put("ILG_BOOTSTRAP_PASSWORD", SUPER_PASSWORD);
      var data = new DataProcess(command.start(), port, log, database);
      data.awaitReady();
      return data;
    } catch (IOException e) {
      throw new UncheckedIOException("ilg-data does not start", e);
    }
  }

  /** Its address, without {@code /graphql}. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** JDBC address of its database, with user and password. */
  public String database() {
    return database;
  }

  /** Everything that it has logged so far. */
  public String logged() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the log of ilg-data", e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }

  private void awaitReady() throws IOException {
    var deadline = System.nanoTime() + START_WITHIN.toNanos();
    try (var http = HttpClient.newHttpClient()) {
      while (System.nanoTime() < deadline && process.isAlive()) {
        if (isReady(http)) {
          return;
        }
        LockSupport.parkNanos(POLL.toNanos());
      }
    }
    process.destroyForcibly();
    throw new IllegalStateException("ilg-data is not ready:\n" + Files.readString(log));
  }

  private boolean isReady(HttpClient http) throws IOException {
    try {
      var request =
          HttpRequest.newBuilder(url().resolve("/actuator/health/readiness"))
              .timeout(Duration.ofSeconds(2))
              .build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (ConnectException | java.net.http.HttpTimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
