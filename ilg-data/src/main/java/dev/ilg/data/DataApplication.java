package dev.ilg.data;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts ilg-data. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class DataApplication {

  /** Starts the service; configuration comes from the environment. */
  public static void main(String[] arguments) {
    SpringApplication.run(DataApplication.class, arguments);
  }
}
