package dev.ilg.data.egress;

import dev.ilg.platform.token.Tokens;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Tells the gateway who may pass. */
final class GatewayClient {

  private static final Logger log = LoggerFactory.getLogger(GatewayClient.class);
  private static final ParameterizedTypeReference<List<LaneGranted>> ANSWER =
      new ParameterizedTypeReference<>() {};

  private final RestClient http;
  private final Tokens tokens;

  GatewayClient(RestClient.Builder http, URI control, Tokens tokens) {
    this.http = http.baseUrl(control.toString()).build();
    this.tokens = tokens;
  }

  private record LaneGrant(long lane, long epoch, long millis, @Nullable String peer) {}

  private record LaneGranted(long lane, boolean granted) {}

  /** Grants these epochs; the lanes of which the gateway says that no older epoch is inside. */
  Set<Long> grant(List<EgressLane> lanes) {
    var grants =
        lanes.stream()
            .map(one -> new LaneGrant(one.lane(), one.epoch(), one.leasedForMillis(), one.peer()))
            .toList();
    try {
      var answers =
          http.put()
              .uri("/grants")
              .contentType(MediaType.APPLICATION_JSON)
              .headers(headers -> headers.setBearerAuth(tokens.make("ilg-data")))
              .body(grants)
              .retrieve()
              .body(ANSWER);
      return answers == null
          ? Set.of()
          : answers.stream()
              .filter(LaneGranted::granted)
              .map(LaneGranted::lane)
              .collect(Collectors.toSet());
    } catch (RestClientException away) {
      log.warn("the egress gateway does not answer: {}", away.getClass().getSimpleName());
      return Set.of();
    }
  }
}
