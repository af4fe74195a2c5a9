package dev.ilg.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts ilg-api. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ApiApplication {

  /** Starts the service; configuration comes from the environment. */
  public static void main(String[] arguments) {
    SpringApplication.run(ApiApplication.class, arguments);
  }
}
