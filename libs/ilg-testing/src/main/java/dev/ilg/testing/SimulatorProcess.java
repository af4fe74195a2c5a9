package dev.ilg.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real simulator, run from its jar as a process of its own on free ports, with its journal. */
public final class SimulatorProcess implements AutoCloseable {

  private static final Duration START_WITHIN = Duration.ofMinutes(3);
  private static final Duration POLL = Duration.ofMillis(100);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final int port;
  private final int control;

  private SimulatorProcess(Process process, int port, int control) {
    this.process = process;
    this.port = port;
    this.control = control;
  }

  /** Starts it and waits until it is up; its log and its data go to the folder. */
  public static SimulatorProcess start(Path folder) throws IOException {
    var port = BuiltJars.freePort();
    var control = BuiltJars.freePort();
    var process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xmx160m",
                    "-jar",
                    BuiltJars.of("ilg-simulator").toString(),
                    "--ilg.simulator.port=" + port,
                    "--ilg.simulator.control-port=" + control,
                    "--ilg.simulator.leads=60",
                    "--ilg.simulator.data-dir=" + folder.resolve("simulator")))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("simulator.log").toFile())
            .start();
    var simulator = new SimulatorProcess(process, port, control);
    simulator.awaitUp();
    return simulator;
  }

  private void awaitUp() {
    var deadline = System.nanoTime() + START_WITHIN.toNanos();
    while (!isUp()) {
      if (System.nanoTime() > deadline || !process.isAlive()) {
        process.destroyForcibly();
        throw new IllegalStateException("the simulator is not up; see simulator.log");
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  /** Scheme, host and port of its LinkedIn, without a slash at the end. */
  public String origin() {
    return "http://127.0.0.1:" + port;
  }

  /** Host and port of its LinkedIn. */
  public String host() {
    return "127.0.0.1:" + port;
  }

  /** Makes a premium member's account that can sign in. */
  public void register(String email, String password) {
    send(
        HttpRequest.newBuilder(address("/accounts/" + email))
            .header("content-type", "application/json")
            .PUT(
                HttpRequest.BodyPublishers.ofString(
                    "{\"password\":\"%s\",\"premium\":true,\"name\":\"Max Muster\"}"
                        .formatted(password)))
            .build());
  }

  /** People whom anybody may invite, as a search shows them. */
  public List<JsonNode> strangers(String query) {
    var found = new ArrayList<JsonNode>();
    for (var person : get("/people?query=" + query)) {
      if (!person.path("gone").asBoolean()
          && !person.path("emailGate").asBoolean()
          && !person.path("degree").asString().equals("1st")
          && person.path("row").asString().equals("CONNECT_FIRST")) {
        found.add(person);
      }
    }
    return found;
  }

  /** How many invites to a person arrived. */
  public long invitesTo(String memberId) {
    var count = 0;
    for (var entry : get("/journal")) {
      var isInvite = entry.path("kind").asString().equals("INVITE");
      count += isInvite && entry.path("memberId").asString().equals(memberId) ? 1 : 0;
    }
    return count;
  }

  private boolean isUp() {
    try {
      return http.send(
                  HttpRequest.newBuilder(address("/actuator/health")).build(),
                  BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private JsonNode get(String path) {
    return JSON.readTree(send(HttpRequest.newBuilder(address(path)).build()));
  }

  private String send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + control + path);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    http.close();
  }
}
