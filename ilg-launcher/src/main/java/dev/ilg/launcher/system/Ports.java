package dev.ilg.launcher.system;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Which ports are free, and who has those that are not. */
public final class Ports {

  /** Below 32768, where Linux begins to give ports to outgoing connections. */
  private static final int FIRST_PRIVATE = 20_000;

  private static final int LAST_PRIVATE = 32_000;
  private static final String LISTENING = "0A";

  private Ports() {}

  /** Whether nobody listens there, on any address. */
  public static boolean isFree(int port) {
    try (var socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  /** That many different free ports. */
  public static List<Integer> free(int count, RandomGenerator random) {
    var found = new ArrayList<Integer>();
    while (found.size() < count) {
      var port = random.nextInt(FIRST_PRIVATE, LAST_PRIVATE);
      if (!found.contains(port) && isFree(port)) {
        found.add(port);
      }
    }
    return List.copyOf(found);
  }

  /** Name and id of the process that listens there, where the machine tells. */
  public static Optional<String> holder(int port) {
    return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
        .flatMap(table -> lines(Path.of(table)))
        .map(line -> line.strip().split("\\s+", -1))
        .filter(cells -> cells.length > 9 && LISTENING.equals(cells[3]))
        .filter(cells -> cells[1].endsWith(":%04X".formatted(port)))
        .map(cells -> "socket:[" + cells[9] + "]")
        .flatMap(socket -> owner(socket).stream())
        .findFirst();
  }

  private static Optional<String> owner(String socket) {
    return ProcessHandle.allProcesses()
        .filter(process -> holds(process.pid(), socket))
        .findFirst()
        .map(Ports::named);
  }

  private static String named(ProcessHandle process) {
    var name = lines(Path.of("/proc/" + process.pid() + "/comm")).findFirst().orElse("a program");
    return name + ", process " + process.pid();
  }

  private static boolean holds(long pid, String socket) {
    try (var files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
      return files.anyMatch(file -> socket.equals(target(file)));
    } catch (IOException gone) {
      return false;
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException gone) {
      return "";
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException absent) {
      return Stream.empty();
    }
  }
}
