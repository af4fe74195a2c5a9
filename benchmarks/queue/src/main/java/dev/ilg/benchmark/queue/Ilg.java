package dev.ilg.benchmark.queue;

import dev.ilg.dataclient.system.DataClientAutoConfiguration;
import dev.ilg.dataclient.system.DataGraphQl;
import dev.ilg.dataclient.system.DataProperties;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The ilg-data under measurement. */
final class Ilg {

  private Ilg() {}

  static DataGraphQl connect(String service) {
    var properties =
        new DataProperties(
            URI.create(setting("ILG_DATA_URL")), Duration.ofSeconds(5), Duration.ofSeconds(60));
    return DataClientAutoConfiguration.connect(properties, setting("ILG_SERVICE_SECRET"), service);
  }

  static String setting(String name) {
    return Optional.ofNullable(System.getenv(name))
        .orElseThrow(() -> new IllegalStateException(name + " is missing"));
  }
}
