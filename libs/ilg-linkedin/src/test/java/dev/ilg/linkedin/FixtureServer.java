package dev.ilg.linkedin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Serves the pages that a test gives it; people on them are invented. */
public final class FixtureServer implements AutoCloseable {

  private record Answer(int status, String body, String location) {}

  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> posts = new ArrayList<>();

  public FixtureServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  public String origin() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  public void page(String path, String body) {
    answers.put(path, new Answer(200, body, ""));
  }

  public void status(String path, int status) {
    answers.put(path, new Answer(status, "<p>no</p>", ""));
  }

  public void redirect(String path, String location) {
    answers.put(path, new Answer(302, "", location));
  }

  synchronized List<String> posts() {
    return List.copyOf(posts);
  }

  private void answer(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    if (exchange.getRequestMethod().equals("POST")) {
      synchronized (this) {
        posts.add(path);
      }
    }
    var answer = answers.getOrDefault(path, new Answer(404, "<p>not here</p>", ""));
    var body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("content-type", "text/html; charset=utf-8");
    if (!answer.location().isEmpty()) {
      exchange.getResponseHeaders().add("location", answer.location());
    }
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
