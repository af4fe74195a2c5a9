package dev.ilg.data.egress;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The egress gateway.
 *
 * @param control where it takes grants; null when no gateway is used
 * @param proxy where browsers pass, {@code http://host:port}; null when no gateway is used
 * @param peers the exits that accounts are spread over; empty when the gateway goes straight
 * @param answerWithin longest wait for a grant; the gateway itself gives up before
 */
@ConfigurationProperties("ilg.egress")
record EgressProperties(
    @Nullable URI control,
    @Nullable URI proxy,
    @DefaultValue({}) List<String> peers,
    @DefaultValue("5s") Duration answerWithin) {

  EgressProperties {
    if ((control == null) != (proxy == null)) {
      throw new IllegalArgumentException(
          "ILG_EGRESS_CONTROL and ILG_EGRESS_PROXY belong together: set both or neither");
    }
  }
}
