package dev.ilg.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build left the services' jars, for tests that run them as processes of their own. */
public final class BuiltJars {

  private BuiltJars() {}

  /** The jar of a service, looked for from this folder upwards; fails with what to type. */
  public static Path of(String service) {
    var folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve(service))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("no " + service + " above " + Path.of("").toAbsolutePath());
    }
    var jar = folder.resolve(service + "/target/" + service + "-0.1.0-SNAPSHOT.jar");
    if (!Files.exists(jar)) {
      throw new IllegalStateException(
          jar + " is missing: type  ./mvnw -q -Dquick -pl " + service + " -am package");
    }
    return jar;
  }

  /** A port that nobody listens on now. */
  public static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
