package dev.ilg.linkedin.session;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** Where the node that drives the browser is; the driver's own node binaries are left out. */
final class NodeLocation {

  private static final String VARIABLE = "PLAYWRIGHT_NODEJS_PATH";

  private NodeLocation() {}

  static Map<String, String> environment(Map<String, String> own) {
    var node = own.containsKey(VARIABLE) ? own.get(VARIABLE) : onPath(own.getOrDefault("PATH", ""));
    return Map.of(VARIABLE, node, "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
  }

  private static String onPath(String path) {
    return Arrays.stream(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, "node"))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no node on PATH: install one or set " + VARIABLE));
  }
}
