package dev.ilg.launcher.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.launcher.system.Tools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real JVM keeps what it loaded, and a second one starts with it. */
class StartCachesIT {

  private static final List<String> FLAGS = List.of("-XX:+UseSerialGC");

  @TempDir Path apps;

  /** Stands for a service. */
  static final class Service {

    private Service() {}

    public static void main(String[] arguments) {
      System.out.println("started");
    }
  }

  @Test
  void theNextStartUsesWhatTheTrainingKept() throws IOException {
    var jar = jar("ilg-some-a1-b2");
    var caches = new StartCaches(FLAGS);
    assertThat(caches.option(jar)).isEmpty();

    caches.make(jar, () -> false);

    assertThat(caches.option(jar)).singleElement().asString().startsWith("-XX:AOTCache=");
    var command = new ArrayList<>(List.of(Tools.java().toString(), "-XX:AOTMode=on"));
    command.addAll(FLAGS);
    command.addAll(caches.option(jar));
    command.addAll(List.of("-jar", jar.toString()));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines("started");
  }

  @Test
  void anEarlierBuildGivesItsCacheUp() throws IOException {
    var caches = new StartCaches(FLAGS);
    var old = jar("ilg-some-a1-b2");
    var other = jar("ilg-other-a1-b2");
    Files.writeString(old.resolveSibling("app.aot"), "");
    Files.writeString(other.resolveSibling("app.aot"), "");

    caches.make(jar("ilg-some-a3-b4"), () -> false);

    assertThat(caches.option(old)).isEmpty();
    assertThat(caches.option(other)).isNotEmpty();
  }

  @Test
  void whatIsBrokenOffKeepsNothing() throws IOException {
    var jar = jar("ilg-some-a1-b2");
    var caches = new StartCaches(List.of("-XX:+UseSerialGC", "-Xint"));

    caches.make(jar, () -> true);

    assertThat(caches.option(jar)).isEmpty();
  }

  private Path jar(String build) throws IOException {
    var jar = Files.createDirectory(apps.resolve(build)).resolve("app.jar");
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Service.class.getName());
    var entry = Service.class.getName().replace('.', '/') + ".class";
    try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        var code = StartCachesIT.class.getResourceAsStream("/" + entry)) {
      out.putNextEntry(new JarEntry(entry));
      out.write(code.readAllBytes());
    }
    return jar;
  }
}
