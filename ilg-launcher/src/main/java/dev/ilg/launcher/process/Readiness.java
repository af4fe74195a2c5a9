package dev.ilg.launcher.process;

import dev.ilg.launcher.system.Http;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a started process does its work yet. */
@FunctionalInterface
public interface Readiness {

  /** Whether the process with that id is ready. */
  boolean isReady(long pid);

  /** Ready as soon as it runs. */
  static Readiness atOnce() {
    return _ -> true;
  }

  /** Ready when the address answers well. */
  static Readiness http(Http http, URI address) {
    return _ -> {
      try {
        return http.get(address).isGood();
      } catch (IOException notYet) {
        return false;
      }
    };
  }

  /** Ready when somebody listens on the port of this machine. */
  static Readiness port(int port) {
    return _ -> {
      try (var socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
        return true;
      } catch (IOException notYet) {
        return false;
      }
    };
  }

  /** Ready when PostgreSQL's pid file names the process and says so in its eighth line. */
  static Readiness postgres(Path data) {
    return pid -> {
      try {
        var lines = Files.readAllLines(data.resolve("postmaster.pid"));
        return lines.size() >= 8
            && lines.getFirst().strip().equals(Long.toString(pid))
            && lines.get(7).startsWith("ready");
      } catch (IOException notYet) {
        return false;
      }
    };
  }
}
