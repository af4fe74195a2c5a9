package dev.ilg.data;

import dev.ilg.testing.SettableClock;
import dev.ilg.testing.TestPostgres;
import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A database of its own, a clock that stands on a Monday morning, and secrets for tests. */
@TestConfiguration
public class TestData {

  /** Signs service tokens in tests. */
  public static final String SECRET = "a secret that only tests of ilg-data know";

  @Bean
  DynamicPropertyRegistrar properties() {
    var url = TestPostgres.newDatabase();
    return registry -> {
      registry.add("spring.datasource.url", () -> url);
      registry.add("ilg.service.secret", () -> SECRET);
      registry.add("ilg.service.key", () -> "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
      registry.add("ilg.linkedin.origin", () -> "https://www.linkedin.com");
      registry.add("ilg.bootstrap.email", () -> "super@ilg.example");
      registry.add("ilg.bootstrap.password", () -> "correct horse battery");
    };
  }

  @Bean
  @Primary
  Clock settableClock() {
    return SettableClock.at("2026-03-02T06:00:00Z");
  }
}
