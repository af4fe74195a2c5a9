package dev.ilg.launcher.suite;

import dev.ilg.launcher.system.Home;
import dev.ilg.launcher.system.LaunchException;
import dev.ilg.launcher.system.Tools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/** Built services, unpacked once for each build because that starts them sooner. */
final class Jars {

  private static final String VERSION = "-0.1.0-SNAPSHOT.jar";

  /** A running service opens its libraries late, so the builds of earlier runs stay for a while. */
  private static final int KEPT_BUILDS = 4;

  private final Home home;

  Jars(Home home) {
    this.home = home;
  }

  /** The jar to start, unpacked if that build was not before. */
  Path startable(String service) {
    var jar = home.checkout().resolve(service).resolve("target").resolve(service + VERSION);
    if (!Files.exists(jar)) {
      throw new LaunchException(
          "%s is not built (%s is missing): type  ./ilg mvn -Dquick package"
              .formatted(service, home.checkout().relativize(jar)));
    }
    try {
      var apps = home.shared("apps");
      var build =
          Long.toHexString(Files.getLastModifiedTime(jar).toMillis())
              + "-"
              + Long.toHexString(Files.size(jar));
      var folder = apps.resolve(service + "-" + build);
      if (!Files.exists(folder)) {
        unpack(jar, folder);
        forgetOld(apps, service + "-");
      }
      return folder.resolve(service + VERSION);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack " + jar, e);
    }
  }

  private static void unpack(Path jar, Path folder) throws IOException {
    var draft = Files.createTempDirectory(folder.getParent(), ".unpack");
    var command =
        List.of(
            Tools.java().toString(),
            "-XX:TieredStopAtLevel=1",
            "-Djarmode=tools",
            "-jar",
            jar.toString(),
            "extract",
            "--force",
            "--destination",
            draft.toString());
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.onExit().join().exitValue() != 0) {
      throw new LaunchException("cannot unpack " + jar + ": " + said.strip());
    }
    if (!Files.exists(folder)) {
      Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static void forgetOld(Path apps, String prefix) throws IOException {
    try (var builds = Files.list(apps)) {
      var old =
          builds
              .filter(build -> build.getFileName().toString().startsWith(prefix))
              .sorted(Comparator.comparingLong(Jars::made).reversed())
              .skip(KEPT_BUILDS)
              .toList();
      for (var build : old) {
        delete(build);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.toList().reversed()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static long made(Path folder) {
    try {
      return Files.getLastModifiedTime(folder).toMillis();
    } catch (IOException gone) {
      return 0;
    }
  }
}
