package dev.ilg.launcher.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of the machine. */
public final class Tools {

  private Tools() {}

  /** The first program of that name on the path, or where Debian keeps those of administrators. */
  public static Optional<Path> find(String name) {
    var path = Optional.ofNullable(System.getenv("PATH")).stream().flatMap(Tools::folders);
    return Stream.concat(path, Stream.of("/usr/local/sbin", "/usr/sbin", "/sbin"))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The JVM that runs this launcher, and that its services run on. */
  public static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  /** Whether this process is the machine's root. */
  public static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** What every child gets of our own environment: nothing that could change its settings. */
  public static Map<String, String> environment() {
    var home = System.getProperty("user.home");
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/local/bin:/usr/bin:/bin");
    return Map.of("PATH", path, "HOME", home, "LANG", "C.UTF-8", "TZ", "UTC");
  }

  private static Stream<String> folders(String path) {
    return Arrays.stream(path.split(":", -1)).filter(folder -> !folder.isBlank());
  }
}
