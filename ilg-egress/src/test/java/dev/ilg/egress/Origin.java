package dev.ilg.egress;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A host that writes down what arrives; {@code /slow} is answered when the test lets it. */
final class Origin implements AutoCloseable {

  private final HttpServer server;
  private final List<String> arrived = new CopyOnWriteArrayList<>();
  private final List<String> headers = new CopyOnWriteArrayList<>();
  private final CountDownLatch slow = new CountDownLatch(1);

  Origin() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    headers.addAll(exchange.getRequestHeaders().keySet());
    arrived.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
    if (exchange.getRequestURI().getPath().equals("/slow")) {
      try {
        slow.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    if (exchange.getRequestURI().getPath().equals("/asks")) {
      exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"any\"");
    }
    var page =
        "<!doctype html><title>page</title><main>here</main>".getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/html");
    exchange.sendResponseHeaders(
        exchange.getRequestURI().getPath().equals("/asks") ? 401 : 200, page.length);
    exchange.getResponseBody().write(page);
    exchange.close();
  }

  int port() {
    return server.getAddress().getPort();
  }

  String host() {
    return "127.0.0.1:" + port();
  }

  String url(String path) {
    return "http://" + host() + path;
  }

  /** What arrived, in order. */
  List<String> arrived() {
    return List.copyOf(arrived);
  }

  /** The names of all headers that arrived. */
  List<String> headers() {
    return List.copyOf(headers);
  }

  void answerTheSlow() {
    slow.countDown();
  }

  @Override
  public void close() {
    slow.countDown();
    server.stop(0);
  }
}
