package dev.ilg.chaos.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A program of a running suite, found by what its supervisor wrote down. */
record Target(ProcessHandle process) {

  /** The program of a name, if it runs now. */
  static Optional<Target> find(Path run, String name) {
    try {
      var words = Files.readString(run.resolve(name + ".pid")).strip().split(" ", 2);
      return ProcessHandle.of(Long.parseLong(words[0]))
          .filter(ProcessHandle::isAlive)
          .map(Target::new);
    } catch (IOException | NumberFormatException absent) {
      return Optional.empty();
    }
  }

  /** Kills it with all that it started. */
  void killWithChildren() {
    var children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }

  /** Kills its browser alone; false when it has none now. */
  boolean killBrowser() {
    return killOne(List.copyOf(process.descendants().toList()), Target::isBrowser);
  }

  /** Kills the one of its children that began last; false when it has none. */
  boolean killNewestChild() {
    var children =
        process.children().sorted((one, other) -> Long.compare(other.pid(), one.pid())).toList();
    return killOne(children, _ -> true);
  }

  private static boolean killOne(List<ProcessHandle> from, Predicate<ProcessHandle> which) {
    var found = from.stream().filter(which).findFirst();
    found.ifPresent(ProcessHandle::destroyForcibly);
    return found.isPresent();
  }

  private static boolean isBrowser(ProcessHandle process) {
    return process.info().command().orElse("").contains("chrom");
  }

  /** Sends a signal by name. */
  void signal(String name) {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().onExit().join();
    } catch (IOException gone) {
      // It died meanwhile, which is what happens here.
    }
  }
}
