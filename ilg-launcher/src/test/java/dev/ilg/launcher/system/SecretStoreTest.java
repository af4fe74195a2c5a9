package dev.ilg.launcher.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretStoreTest {

  @TempDir private Path folder;

  @Test
  void keepsASecretThatItMadeOnce() {
    var first = new SecretStore(folder).password("admin");

    assertThat(new SecretStore(folder).password("admin")).isEqualTo(first).hasSize(24);
    assertThat(new SecretStore(folder).password("other")).isNotEqualTo(first);
  }

  @Test
  void makesKeysOf32Bytes() {
    assertThat(Base64.getDecoder().decode(new SecretStore(folder).key("key"))).hasSize(32);
  }

  @Test
  void letsNobodyElseReadIt() throws IOException {
    var secrets = folder.resolve("secrets");

    new SecretStore(secrets).key("key");

    assertThat(permissions(secrets.resolve("key"))).isEqualTo("rw-------");
    assertThat(permissions(secrets)).isEqualTo("rwx------");
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
