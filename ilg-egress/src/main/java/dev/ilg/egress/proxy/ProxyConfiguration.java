package dev.ilg.egress.proxy;

import dev.ilg.egress.grant.Grants;
import dev.ilg.platform.token.EgressPasses;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Builds the proxy and looks every moment for what is inside too long. */
@Configuration
class ProxyConfiguration {

  @Bean
  Grants grants(MeterRegistry meters) {
    return new Grants(System::nanoTime, meters);
  }

  @Bean
  EgressProxy egressProxy(
      EgressProperties properties,
      Grants grants,
      MeterRegistry meters,
      @Value("${ilg.service.secret}") String secret) {
    var credentials = new Credentials(new EgressPasses(secret));
    var hosts = new AllowedHosts(properties.hosts());
    return new EgressProxy(properties, new Gatekeeper(grants, credentials, hosts, meters));
  }

  /** Sees to connections that are inside longer than granted. */
  @Bean
  Overdue overdue(Grants grants) {
    return new Overdue(grants);
  }

  /** Cuts what is inside too long, soon after its time. */
  static final class Overdue {

    private final Grants grants;

    Overdue(Grants grants) {
      this.grants = grants;
    }

    @Scheduled(fixedDelay = 500)
    void cut() {
      grants.cutOverdue();
    }
  }
}
