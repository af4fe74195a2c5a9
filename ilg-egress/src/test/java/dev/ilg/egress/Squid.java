package dev.ilg.egress;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A real Squid that knows one user, as the cluster's knows one for each exit. */
final class Squid implements AutoCloseable {

  private static final Path PROGRAM = Path.of("/usr/sbin/squid");

  private final Process process;
  private final int port;
  private final Path log;

  private Squid(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  static Squid start(Path folder, String user, String password) throws IOException {
    if (!Files.isExecutable(PROGRAM)) {
      throw new IllegalStateException("no Squid on this machine: type  sudo apt-get install squid");
    }
    // Squid leaves root's rights and must still be able to write here.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    var port = freePort();
    var log = folder.resolve("access.log");
    var users = Files.writeString(folder.resolve("users"), user + ":" + password + "\n");
    var check =
        Files.writeString(
            folder.resolve("check"),
            """
            #!/bin/sh
            while read -r user password; do
              if grep -qxF "$user:$password" '%s'; then echo OK; else echo ERR; fi
            done
            """
                .formatted(users));
    Files.setPosixFilePermissions(check, PosixFilePermissions.fromString("rwxr-xr-x"));
    var settings =
        Files.writeString(
            folder.resolve("squid.conf"),
            """
            http_port 127.0.0.1:%d
            auth_param basic program %s
            auth_param basic children 1 startup=1
            acl known proxy_auth REQUIRED
            http_access allow known
            http_access deny all
            cache deny all
            via off
            forwarded_for delete
            logformat plain %%un %%rm %%ru %%>Hs
            access_log stdio:%s plain
            cache_log %s
            pid_filename none
            shutdown_lifetime 0 seconds
            visible_hostname test
            """
                .formatted(port, check, log, folder.resolve("cache.log")));
    var process =
        new ProcessBuilder(
                List.of(PROGRAM.toString(), "-N", "-n", "ilg" + port, "-f", settings.toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("squid.out").toFile())
            .start();
    Awaitility.await("squid").atMost(Duration.ofSeconds(30)).until(() -> listens(port));
    return new Squid(process, port, log);
  }

  int port() {
    return port;
  }

  /** What it was asked for, a line each: user, method, address, status. */
  String log() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
  }

  private static boolean listens(int port) {
    try (var socket = new Socket("127.0.0.1", port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
