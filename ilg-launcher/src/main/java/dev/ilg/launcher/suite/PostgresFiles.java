package dev.ilg.launcher.suite;

import dev.ilg.launcher.system.LaunchException;
import dev.ilg.launcher.system.Tools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once, and an empty database made with them. */
final class PostgresFiles {

  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
  private static final int EXECUTABLE = 0b001_000_000;

  private final Path programs;

  private PostgresFiles(Path programs) {
    this.programs = programs;
  }

  /** Unpacks the programs below that folder unless they are there. */
  static PostgresFiles in(Path folder) {
    var programs = folder.resolve("postgres-18");
    if (!Files.isExecutable(programs.resolve("bin/postgres"))) {
      try {
        var draft = Files.createTempDirectory(folder, "unpack");
        unpack(draft);
        Files.move(draft, programs, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot unpack PostgreSQL to " + programs, e);
      }
    }
    return new PostgresFiles(programs);
  }

  /** A command of PostgreSQL; it refuses root, which a user namespace hides. */
  List<String> command(String program, List<String> arguments) {
    var command = new ArrayList<String>();
    if (Tools.isRoot()) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(programs.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    return List.copyOf(command);
  }

  /**
   * Makes the cluster and the database {@code ilg}, owned by {@code ilg}, unless they are there.
   */
  void prepare(Path data, String password) {
    if (Files.exists(data.resolve("ilg-ready"))) {
      return;
    }
    try {
      if (Files.exists(data)) {
        // A first start that was cut off: nothing of value can be in it.
        deleteAll(data);
      }
      var owner = PosixFilePermissions.fromString("rw-------");
      var file =
          Files.createTempFile(
              data.getParent(), "password", "", PosixFilePermissions.asFileAttribute(owner));
      Files.writeString(file, password + "\n");
      run(
          command(
              "initdb",
              List.of(
                  "-D",
                  data.toString(),
                  "-U",
                  "ilg",
                  "--encoding=UTF8",
                  "--locale-provider=builtin",
                  "--builtin-locale=C.UTF-8",
                  "--locale=C",
                  "--auth=scram-sha-256",
                  "--pwfile=" + file)),
          "");
      Files.delete(file);
      run(
          command("postgres", List.of("--single", "-D", data.toString(), "postgres")),
          "create database ilg;\n");
      Files.writeString(data.resolve("ilg-ready"), "");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the database in " + data, e);
    }
  }

  private static void run(List<String> command, String input) throws IOException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var standardInput = process.outputWriter()) {
      standardInput.write(input);
    }
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.onExit().join().exitValue() != 0 || said.contains("ERROR:")) {
      throw new LaunchException("postgres: " + said.strip().replaceAll("\\s+", " "));
    }
  }

  private static void unpack(Path target) throws IOException {
    try (var resource = PostgresFiles.class.getResourceAsStream(ARCHIVE)) {
      if (resource == null) {
        throw new LaunchException("this machine has no embedded PostgreSQL (only Linux on x86-64)");
      }
      try (var archive = new TarArchiveInputStream(new XZInputStream(resource))) {
        TarArchiveEntry entry;
        while ((entry = archive.getNextEntry()) != null) {
          write(archive, entry, target.resolve(entry.getName()).normalize());
        }
      }
    }
  }

  private static void write(TarArchiveInputStream archive, TarArchiveEntry entry, Path to)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(to);
      return;
    }
    Files.createDirectories(to.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(archive, to);
    var mode = (entry.getMode() & EXECUTABLE) == 0 ? "rw-r--r--" : "rwxr-xr-x";
    Files.setPosixFilePermissions(to, PosixFilePermissions.fromString(mode));
  }

  private static void deleteAll(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.toList().reversed()) {
        Files.delete(file);
      }
    }
  }
}
