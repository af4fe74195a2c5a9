package dev.ilg.scraper;

import dev.ilg.dataclient.lane.Pool;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Reads campaign lists and profiles. */
@SpringBootApplication
public class ScraperApplication {

  @Bean
  Pool pool() {
    return Pool.SCRAPER;
  }

  /** Starts the service. */
  public static void main(String[] arguments) {
    SpringApplication.run(ScraperApplication.class, arguments);
  }
}
