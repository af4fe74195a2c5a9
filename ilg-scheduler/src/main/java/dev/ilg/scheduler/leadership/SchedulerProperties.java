package dev.ilg.scheduler.leadership;

import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the scheduler runs.
 *
 * @param name of this copy; made up at start when the environment gives none
 * @param polling how often it looks for days to plan
 */
@ConfigurationProperties("ilg.scheduler")
public record SchedulerProperties(
    @DefaultValue("") String name, @DefaultValue("5s") Duration polling) {

  /** A copy without a name gets one of its own. */
  public SchedulerProperties {
    name = name.isBlank() ? "ilg-scheduler-" + UUID.randomUUID() : name;
  }
}
