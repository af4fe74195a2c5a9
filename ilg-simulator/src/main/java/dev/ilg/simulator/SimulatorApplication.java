package dev.ilg.simulator;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the simulator: LinkedIn's pages on one port, the judge on another. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SimulatorApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(SimulatorApplication.class, arguments);
  }
}
