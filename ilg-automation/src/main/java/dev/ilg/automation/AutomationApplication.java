package dev.ilg.automation;

import dev.ilg.dataclient.lane.Pool;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Invites, follows up and withdraws. */
@SpringBootApplication
public class AutomationApplication {

  @Bean
  Pool pool() {
    return Pool.AUTOMATION;
  }

  /** Starts the service. */
  public static void main(String[] arguments) {
    SpringApplication.run(AutomationApplication.class, arguments);
  }
}
