package dev.ilg.launcher.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Secrets made once and kept in files that only their owner reads. */
public final class SecretStore {

  /** No letters that are easily mistaken for another. */
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int KEY_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path folder;

  public SecretStore(Path folder) {
    this.folder = folder;
  }

  /** 32 random bytes in base64. */
  public String key(String name) {
    var bytes = new byte[KEY_BYTES];
    RANDOM.nextBytes(bytes);
    return kept(name, Base64.getEncoder().encodeToString(bytes));
  }

  /** A password that can be typed: five groups of four. */
  public String password(String name) {
    return kept(
        name, IntStream.range(0, 5).mapToObj(_ -> letters(4)).collect(Collectors.joining("-")));
  }

  private static String letters(int count) {
    return IntStream.range(0, count)
        .mapToObj(_ -> ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())))
        .map(String::valueOf)
        .collect(Collectors.joining());
  }

  private String kept(String name, String fresh) {
    var file = folder.resolve(name);
    try {
      if (!Files.exists(file)) {
        write(file, fresh);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the secret " + file, e);
    }
  }

  private void write(Path file, String secret) throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    var mine = PosixFilePermissions.fromString("rw-------");
    var draft = Files.createTempFile(folder, ".", "", PosixFilePermissions.asFileAttribute(mine));
    Files.writeString(draft, secret + "\n");
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
