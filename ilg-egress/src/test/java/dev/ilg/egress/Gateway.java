package dev.ilg.egress;

import com.sun.net.httpserver.HttpServer;
import dev.ilg.egress.proxy.EgressProxy;
import dev.ilg.platform.token.EgressPasses;
import dev.ilg.platform.token.EgressPasses.Pass;
import dev.ilg.platform.token.ServiceTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A real gateway on free ports, with an ilg-data of one answer behind it unless it has another. */
final class Gateway implements AutoCloseable {

  static final String SECRET = "a secret that only tests of services know";

  private static final EgressPasses PASSES = new EgressPasses(SECRET);

  private final HttpClient http = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext service;

  private Gateway(ConfigurableApplicationContext service) {
    this.service = service;
  }

  static Gateway start(URI data, String hosts, String... further) {
    return start(data, 0, hosts, further);
  }

  /** On a port that is known before, as after a restart. */
  static Gateway start(URI data, int proxyPort, String hosts, String... further) {
    var settings =
        new ArrayList<>(
            List.of(
                "--ilg.egress.port=" + proxyPort,
                "--ilg.egress.hosts=" + hosts,
                "--ilg.data.url=" + data,
                "--ilg.service.secret=" + SECRET));
    settings.addAll(List.of(further));
    if (settings.stream().noneMatch(setting -> setting.startsWith("--server.port="))) {
      settings.add("--server.port=0");
    }
    var service =
        new SpringApplicationBuilder(EgressApplication.class).run(settings.toArray(String[]::new));
    return new Gateway(service);
  }

  /** Says of one lane in which epoch it is, and of no other. */
  static HttpServer data(long lane, long epoch, long millis) {
    var answer =
        """
        {"data":{"egressLanes":[{"lane":%d,"epoch":%d,"leasedForMillis":%d,"peer":null}]}}\
        """
            .formatted(lane, epoch, millis);
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/graphql",
          exchange -> {
            var bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
          });
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static URI address(HttpServer server) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  Gateway awaitReady() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> status(get("/actuator/health/readiness")) == 200);
    return this;
  }

  int readiness() {
    return status(get("/actuator/health/readiness"));
  }

  String metrics() {
    return send(get("/actuator/prometheus")).body();
  }

  int proxyPort() {
    return service.getBean(EgressProxy.class).address().getPort();
  }

  String proxy() {
    return "http://127.0.0.1:" + proxyPort();
  }

  URI control() {
    var server = ((WebServerApplicationContext) service).getWebServer();
    return URI.create("http://127.0.0.1:" + server.getPort());
  }

  static String user(long lane, long epoch) {
    return new Pass(lane, epoch).user();
  }

  static String password(long lane, long epoch) {
    return PASSES.password(new Pass(lane, epoch));
  }

  /** Grants as ilg-data does; whether the gateway confirmed. */
  boolean grant(long lane, long epoch, Duration life) {
    var answer = put(token("ilg-egress", "ilg-data"), grants(lane, epoch, life, "null"));
    return answer.body().contains("\"granted\":true");
  }

  boolean grant(long lane, long epoch, Duration life, String peer) {
    var body = grants(lane, epoch, life, '"' + peer + '"');
    return put(token("ilg-egress", "ilg-data"), body).body().contains("\"granted\":true");
  }

  int statusOfGrant(String token, String body) {
    return put(token, body).statusCode();
  }

  static String grants(long lane, long epoch, Duration life, String peer) {
    return """
    [{"lane":%d,"epoch":%d,"millis":%d,"peer":%s}]\
    """
        .formatted(lane, epoch, life.toMillis(), peer);
  }

  static String token(String audience, String service) {
    return ServiceTokens.verifier(SECRET, audience, Clock.systemUTC()).make(service);
  }

  private HttpResponse<String> put(String token, String body) {
    return send(
        HttpRequest.newBuilder(control().resolve("/grants"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private HttpRequest get(String path) {
    return HttpRequest.newBuilder(control().resolve(path)).build();
  }

  private int status(HttpRequest request) {
    return send(request).statusCode();
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    service.close();
    http.close();
  }
}
