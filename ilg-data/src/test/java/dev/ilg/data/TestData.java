package dev.ilg.data;

import dev.ilg.testing.SettableClock;
import dev.ilg.testing.TestPostgres;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;

/** A database of its own, a clock that stands on a Monday morning, and secrets for tests. */
@TestConfiguration
class TestData {

  /** Signs service tokens in tests. */
  static final String SECRET = "a secret that only tests of ilg-data know";

  /** A whole ilg-data on a free port. */
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
  @Import(TestData.class)
  @ContextConfiguration(initializers = Settings.class)
  @interface WholeService {}

  /** Set before the service looks for its secrets. */
  static class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of(
              "spring.datasource.url=" + TestPostgres.newDatabase(),
              "ilg.service.secret=" + SECRET,
              "ilg.service.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
              "ilg.bootstrap.email=super@ilg.example",
              "ilg.bootstrap.password=correct horse battery")
          .applyTo(context);
    }
  }

  @Bean
  @Primary
  Clock settableClock() {
    return SettableClock.at("2026-03-02T06:00:00Z");
  }
}
