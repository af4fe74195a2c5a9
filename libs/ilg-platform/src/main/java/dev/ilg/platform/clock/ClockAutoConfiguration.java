package dev.ilg.platform.clock;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Gives every service the business clock; {@code ILG_CLOCK_FILE} names the file of a demo. */
@AutoConfiguration
public class ClockAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean(Clock.class)
  Clock businessClock(@Value("${ilg.clock.file:}") String file) {
    return file.isBlank()
        ? Clock.systemUTC()
        : FileClock.open(Path.of(file), InstantSource.system());
  }
}
