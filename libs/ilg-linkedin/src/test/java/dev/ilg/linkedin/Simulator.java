package dev.ilg.linkedin;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The simulator as a process of its own, on free ports, with a clock that the test moves. */
final class Simulator implements AutoCloseable {

  private static final String CONNECTIONS =
      "/flagship-web/rsc-action/actions/pagination"
          + "?sduiid=com.linkedin.sdui.pagers.mynetwork.connectionsList&start=";
  private static final String WRITE =
      "/voyager/api/voyagerMessagingDashMessengerMessages?action=createMessage";
  private static final Pattern MEMBER = Pattern.compile("auto-component-(ACoAA[\\w-]+)");
  private static final Duration START = Duration.ofSeconds(90);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Gson json = new Gson();
  private final Path clock;
  private final Process process;
  private final int port;
  private final int controlPort;

  private Simulator(Path clock, Process process, int port, int controlPort) {
    this.clock = clock;
    this.process = process;
    this.port = port;
    this.controlPort = controlPort;
  }

  /** The jar of the simulator, where the build has left it. */
  static Optional<Path> jar() {
    var named = System.getProperty("ilg.simulator.jar");
    var built = Path.of("../../ilg-simulator/target/ilg-simulator-0.1.0-SNAPSHOT.jar");
    return Optional.of(named == null ? built : Path.of(named)).filter(Files::exists);
  }

  static Simulator start(Path jar, Path folder) throws IOException, InterruptedException {
    var port = freePort();
    var controlPort = freePort();
    var clock = folder.resolve("clock");
    var process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-jar",
                    jar.toString(),
                    "--ilg.simulator.port=" + port,
                    "--ilg.simulator.control-port=" + controlPort,
                    "--ilg.simulator.leads=60",
                    "--ilg.simulator.accept-rate=0.6",
                    "--ilg.simulator.reply-rate=0.6",
                    "--ilg.clock.file=" + clock,
                    "--ilg.simulator.data-dir=" + folder.resolve("data")))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("simulator.log").toFile())
            .start();
    var simulator = new Simulator(clock, process, port, controlPort);
    simulator.awaitStart();
    return simulator;
  }

  private void awaitStart() throws InterruptedException {
    var until = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < until) {
      try {
        get("/actuator/health");
        return;
      } catch (IOException notYet) {
        if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
          throw new IllegalStateException("the simulator stopped; see simulator.log");
        }
      }
    }
    throw new IllegalStateException("the simulator did not start in " + START);
  }

  String origin() {
    return "http://localhost:" + port;
  }

  void register(String email, String password) throws IOException, InterruptedException {
    put(
        "/accounts/" + email,
        "{\"password\":\"" + password + "\",\"premium\":true,\"name\":\"Max Muster\"}");
  }

  /** Asks for the account's owner, before sign-in and before every page. */
  void challenge(String email, String kind, String code) throws IOException, InterruptedException {
    put(
        "/accounts/" + email + "/checkpoint",
        "{\"kind\":\"" + kind + "\",\"code\":\"" + code + "\"}");
  }

  /** Shows the form for signing in so from now on; as usual when nothing is named. */
  void showLogin(String form, String tongue, boolean banner)
      throws IOException, InterruptedException {
    put("/login-look", json.toJson(Map.of("form", form, "tongue", tongue, "cookieBanner", banner)));
  }

  /** The owner says yes in the app. */
  void approve(String email) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(control("/accounts/" + email + "/checkpoint/approval"))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    http.send(request, BodyHandlers.discarding());
  }

  /** LinkedIn renames the way to an invite for everybody, or takes that back. */
  void renameConnect(boolean renamed) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(control("/drift/send-invite"))
            .method(renamed ? "PUT" : "DELETE", HttpRequest.BodyPublishers.noBody())
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    if (!answer.body().equals("{\"sendInvite\":" + renamed + "}")) {
      throw new IllegalStateException("the simulator answers " + answer.body());
    }
  }

  private void put(String path, String body) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(control(path))
            .header("content-type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(body))
            .build();
    http.send(request, BodyHandlers.discarding());
  }

  /** Shows an account its pages in this build, language and way to an invite from now on. */
  void show(String email, String layout, String tongue, String steps, String... quirks)
      throws IOException, InterruptedException {
    var body =
        json.toJson(
            Map.of("layout", layout, "tongue", tongue, "steps", steps, "quirks", List.of(quirks)));
    var request =
        HttpRequest.newBuilder(control("/variants/" + email))
            .header("content-type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(body))
            .build();
    var status = http.send(request, BodyHandlers.discarding()).statusCode();
    if (status != 200) {
      throw new IllegalStateException("the simulator answers " + status);
    }
  }

  /** Lets answers to an account go wrong from now on, where their path begins so. */
  void breakAnswers(String email, String kind, String path)
      throws IOException, InterruptedException {
    put("/faults/" + email, json.toJson(Map.of("kind", kind, "path", path, "delay", "PT0.3S")));
  }

  /** Lets nothing go wrong any more. */
  void mendAnswers(String email) throws IOException, InterruptedException {
    http.send(
        HttpRequest.newBuilder(control("/faults/" + email)).DELETE().build(),
        BodyHandlers.discarding());
  }

  /** All variants that there are. */
  JsonObject choices() throws IOException, InterruptedException {
    return json.fromJson(get("/variants/choices"), JsonObject.class);
  }

  List<JsonObject> people(String query) throws IOException, InterruptedException {
    return objects(get("/people?query=" + query));
  }

  /** Writes to the account's oldest contacts as its pages would, and tells how many took it. */
  int writeToContacts(String state, int count, String text)
      throws IOException, InterruptedException {
    var cookies = new ArrayList<String>();
    var token = "";
    for (var each : json.fromJson(state, JsonObject.class).getAsJsonArray("cookies")) {
      var cookie = each.getAsJsonObject();
      var value = cookie.get("value").getAsString();
      cookies.add(cookie.get("name").getAsString() + "=" + value);
      token = cookie.get("name").getAsString().equals("JSESSIONID") ? value : token;
    }
    var members = new LinkedHashSet<String>();
    for (var start = 0; members.size() < count; start += 10) {
      var page =
          HttpRequest.newBuilder(URI.create(origin() + CONNECTIONS + start))
              .header("cookie", String.join("; ", cookies))
              .build();
      MEMBER
          .matcher(http.send(page, BodyHandlers.ofString()).body())
          .results()
          .forEach(found -> members.add(found.group(1)));
    }
    var written = 0;
    for (var member : members.stream().limit(count).toList()) {
      var body =
          Map.of(
              "message", Map.of("body", Map.of("text", text)),
              "hostRecipientUrns", List.of("urn:li:fsd_profile:" + member));
      var call =
          HttpRequest.newBuilder(URI.create(origin() + WRITE))
              .header("cookie", String.join("; ", cookies))
              .header("csrf-token", token.replace("\"", ""))
              .header("content-type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(json.toJson(body)))
              .build();
      written += http.send(call, BodyHandlers.discarding()).statusCode() == 200 ? 1 : 0;
    }
    return written;
  }

  List<JsonObject> journal(String kind) throws IOException, InterruptedException {
    return objects(get("/journal")).stream()
        .filter(entry -> entry.get("kind").getAsString().equals(kind))
        .toList();
  }

  /** Moves business time on from now and stops it there. */
  void advance(Duration duration) throws IOException {
    // The layout is that of dev.ilg.platform.clock.FileClock, which this module may not know.
    try (var file = FileChannel.open(clock, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      var now = ByteBuffer.allocate(4 * Long.BYTES);
      file.read(now, 0);
      now.flip();
      var version = now.getLong();
      var setAt = now.getLong();
      var business = now.getLong();
      var elapsed = System.currentTimeMillis() - setAt;
      var shown = business + Math.round(elapsed * now.getDouble());
      var next = ByteBuffer.allocate(4 * Long.BYTES);
      next.putLong(version + 2)
          .putLong(System.currentTimeMillis())
          .putLong(Instant.ofEpochMilli(shown).plus(duration).toEpochMilli())
          .putDouble(0);
      file.write(next.flip(), 0);
    }
  }

  private List<JsonObject> objects(String body) {
    return StreamSupport.stream(json.fromJson(body, JsonArray.class).spliterator(), false)
        .map(it -> it.getAsJsonObject())
        .toList();
  }

  private String get(String path) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(control(path)).build(), BodyHandlers.ofString()).body();
  }

  private URI control(String path) {
    return URI.create("http://localhost:" + controlPort + path);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(late -> kill()).join();
  }

  private Process kill() {
    return process.destroyForcibly();
  }
}
