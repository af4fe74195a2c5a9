package dev.ilg.launcher.process;

import dev.ilg.launcher.system.Http;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The line of a log that says best why a process ended. */
public final class LastWords {

  private static final int TAIL = 128 * 1024;
  private static final int LONGEST = 300;
  private static final Pattern FAILED_TO_START =
      Pattern.compile("Description:\\s*(.+?)\\s*Action:\\s*(.+)", Pattern.DOTALL);
  private static final Pattern NOISE = Pattern.compile("\\s*(at .*|\\.\\.\\. \\d+ more|\\**|)\\s*");

  private LastWords() {}

  /** What was said after that place of the file: the last error, else the last line. */
  public static String of(Path log, long from) {
    return choose(tail(log, from));
  }

  /** The same, of the lines of a log. */
  static String choose(List<String> lines) {
    var meaningful = lines.stream().filter(line -> !NOISE.matcher(line).matches()).toList();
    return meaningful.reversed().stream()
        .flatMap(line -> error(line).stream())
        .findFirst()
        .or(() -> meaningful.reversed().stream().findFirst().map(LastWords::message))
        .map(LastWords::shortened)
        .orElse("it said nothing");
  }

  private static Optional<String> error(String line) {
    if (line.startsWith("{")) {
      return json(line)
          .filter(entry -> "ERROR".equals(level(entry)))
          .map(entry -> explained(entry.path("message").asString("")))
          .filter(text -> !text.isBlank());
    }
    var loud =
        line.startsWith("Error:")
            || line.contains("FATAL:")
            || line.contains("[emerg]")
            || line.startsWith("Caused by:");
    return loud ? Optional.of(line) : Optional.empty();
  }

  private static String level(JsonNode entry) {
    var nested = entry.path("log").path("level").asString("");
    return nested.isEmpty() ? entry.path("log.level").asString("") : nested;
  }

  private static String explained(String message) {
    var failed = FAILED_TO_START.matcher(message);
    return failed.find() ? failed.group(1) + " " + failed.group(2) : message;
  }

  private static String message(String line) {
    return json(line).map(entry -> entry.path("message").asString("")).orElse(line);
  }

  private static Optional<JsonNode> json(String line) {
    try {
      return line.startsWith("{") ? Optional.of(Http.JSON.readTree(line)) : Optional.empty();
    } catch (JacksonException cut) {
      return Optional.empty();
    }
  }

  private static String shortened(String text) {
    var line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " ...";
  }

  private static List<String> tail(Path log, long from) {
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      var start = Math.max(Math.min(from, file.length()), file.length() - TAIL);
      var bytes = new byte[(int) (file.length() - start)];
      file.seek(start);
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException absent) {
      return List.of();
    }
  }
}
