package dev.ilg.egress;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts ilg-egress. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class EgressApplication {

  /** Starts the service; configuration comes from the environment. */
  public static void main(String[] arguments) {
    SpringApplication.run(EgressApplication.class, arguments);
  }
}
