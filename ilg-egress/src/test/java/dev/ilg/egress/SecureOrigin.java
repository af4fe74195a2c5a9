package dev.ilg.egress;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A host that speaks TLS with a certificate that no browser trusts. */
final class SecureOrigin implements AutoCloseable {

  private static final char[] PASSWORD = "changeit".toCharArray();

  private final HttpsServer server;

  SecureOrigin(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context(folder.resolve("keys"))));
    server.start();
  }

  String host() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static SSLContext context(Path keys)
      throws IOException, GeneralSecurityException, InterruptedException {
    var made =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-keystore",
                    keys.toString(),
                    "-storepass",
                    new String(PASSWORD),
                    "-alias",
                    "origin",
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=127.0.0.1"))
            .redirectErrorStream(true)
            .start();
    if (made.waitFor() != 0) {
      throw new IOException(
          new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
    var store = KeyStore.getInstance("PKCS12");
    try (var file = Files.newInputStream(keys)) {
      store.load(file, PASSWORD);
    }
    var owners = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    owners.init(store, PASSWORD);
    var context = SSLContext.getInstance("TLS");
    context.init(owners.getKeyManagers(), null, null);
    return context;
  }
}
