package dev.ilg.data.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The documents that ilg-data answers: those of the services of this release and of the one before
 * it, which is still running while a release is rolled out. Whoever gets hold of a service token
 * can ask nothing else.
 */
final class AllowedDocuments {

  /** A line each: SHA-256 of the document's text in hex, two spaces, its name. */
  static final String LIST = "/graphql-documents.allowed";

  private final Set<String> hashes;

  private AllowedDocuments(Set<String> hashes) {
    this.hashes = hashes;
  }

  /** Reads the list that was built in. */
  static AllowedDocuments builtIn() {
    try (var list = AllowedDocuments.class.getResourceAsStream(LIST)) {
      if (list == null) {
        throw new IllegalStateException("no " + LIST);
      }
      return new AllowedDocuments(
          new String(list.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(line -> line.split(" ", 2)[0])
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean allows(String document) {
    return hashes.contains(hash(document));
  }

  static String hash(String document) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(document.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
