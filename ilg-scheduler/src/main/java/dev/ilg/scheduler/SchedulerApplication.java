package dev.ilg.scheduler;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts ilg-scheduler. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class SchedulerApplication {

  /** Starts the service; configuration comes from the environment. */
  public static void main(String[] arguments) {
    SpringApplication.run(SchedulerApplication.class, arguments);
  }
}
