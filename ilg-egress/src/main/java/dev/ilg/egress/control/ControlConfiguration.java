package dev.ilg.egress.control;

import dev.ilg.platform.token.ServiceTokens;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may come through the door. */
@Configuration
class ControlConfiguration {

  @Bean
  ServiceTokenFilter serviceTokenFilter(@Value("${ilg.service.secret}") String secret) {
    return new ServiceTokenFilter(ServiceTokens.verifier(secret, "ilg-egress", Clock.systemUTC()));
  }
}
