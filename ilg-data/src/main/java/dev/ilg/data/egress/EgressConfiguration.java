package dev.ilg.data.egress;

import dev.ilg.data.task.LaneFence;
import dev.ilg.data.task.LaneService;
import dev.ilg.platform.token.EgressPasses;
import dev.ilg.platform.token.ServiceTokens;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Connects the gateway, if one is used. */
@Configuration
class EgressConfiguration {

  @Bean
  EgressPasses egressPasses(@Value("${ilg.service.secret}") String secret) {
    return new EgressPasses(secret);
  }

  @Bean
  LaneFence laneFence(
      EgressProperties properties,
      EgressLaneService egress,
      LaneService lanes,
      MeterRegistry meters,
      @Value("${ilg.service.secret}") String secret) {
    var control = properties.control();
    if (control == null) {
      LoggerFactory.getLogger(EgressFence.class)
          .warn("no egress gateway: earlier holders of a lane are kept off by their lease alone");
    }
    var gateway = Optional.ofNullable(control).map(door -> client(door, properties, secret));
    return new EgressFence(gateway, egress, lanes, meters);
  }

  private static GatewayClient client(URI control, EgressProperties properties, String secret) {
    var requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(properties.answerWithin())
                .build());
    requests.setReadTimeout(properties.answerWithin());
    var tokens = ServiceTokens.verifier(secret, "ilg-egress", Clock.systemUTC());
    return new GatewayClient(RestClient.builder().requestFactory(requests), control, tokens);
  }
}
