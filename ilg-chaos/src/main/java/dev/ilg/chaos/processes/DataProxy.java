package dev.ilg.chaos.processes;

import dev.ilg.chaos.referee.Fate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Stands between workers and ilg-data; now and then it swallows a request or its answer. */
final class DataProxy implements AutoCloseable {

  private static final double REQUEST_LOST = 0.015;
  private static final double ANSWER_LOST = 0.03;
  private static final int BUFFER = 64 * 1024;
  private static final int BACKLOG = 50;

  private final ServerSocket server;
  private final int target;
  private final Fate fate;

  DataProxy(int target, Fate fate) {
    this.target = target;
    this.fate = fate;
    try {
      this.server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().name("data-proxy").start(this::serve);
  }

  int port() {
    return server.getLocalPort();
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        var worker = server.accept();
        Thread.ofVirtual().start(() -> connect(worker));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void connect(Socket worker) {
    try (worker;
        var data = new Socket(InetAddress.getLoopbackAddress(), target)) {
      worker.setTcpNoDelay(true);
      data.setTcpNoDelay(true);
      var pass = new Pass(worker, data);
      Thread.ofVirtual().start(pass::answers);
      pass.requests();
    } catch (IOException broken) {
      // Either end is gone; the other hears it by the closed connection.
    }
  }

  /** One connection; requests on it follow one another. */
  private final class Pass {

    private final Socket worker;
    private final Socket data;
    private volatile boolean answered = true;
    private volatile boolean swallow;

    Pass(Socket worker, Socket data) {
      this.worker = worker;
      this.data = data;
    }

    void requests() throws IOException {
      var buffer = new byte[BUFFER];
      int read;
      while ((read = worker.getInputStream().read(buffer)) >= 0) {
        if (answered) {
          answered = false;
          if (fate.breaks("request to ilg-data lost", REQUEST_LOST)) {
            return;
          }
          swallow = fate.breaks("answer of ilg-data lost", ANSWER_LOST);
        }
        data.getOutputStream().write(buffer, 0, read);
      }
    }

    void answers() {
      var buffer = new byte[BUFFER];
      int read;
      try (worker;
          data) {
        while ((read = data.getInputStream().read(buffer)) >= 0) {
          if (swallow) {
            return;
          }
          answered = true;
          worker.getOutputStream().write(buffer, 0, read);
        }
      } catch (IOException broken) {
        // As above.
      }
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
