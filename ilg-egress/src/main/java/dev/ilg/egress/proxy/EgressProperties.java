package dev.ilg.egress.proxy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How browsers pass.
 *
 * @param bind the address that the proxy listens on
 * @param port the port that the proxy listens on
 * @param hosts {@code host:port} that may be reached; a dot in front takes every host below
 * @param upstream the proxy behind this one, {@code http://host:port}; null goes straight
 * @param upstreamPassword shown to the upstream together with the account's peer
 * @param connectWithin longest wait for a host or the upstream
 * @param idle a connection on which nothing happened for so long is closed
 * @param cutWithin longest wait until cut connections are closed; then ilg-data is told that they
 *     are not
 */
@ConfigurationProperties("ilg.egress")
public record EgressProperties(
    @DefaultValue("127.0.0.1") String bind,
    @DefaultValue("8087") int port,
    @DefaultValue({"linkedin.com:443", ".linkedin.com:443", ".licdn.com:443"}) List<String> hosts,
    @Nullable URI upstream,
    @DefaultValue("") String upstreamPassword,
    @DefaultValue("10s") Duration connectWithin,
    @DefaultValue("3m") Duration idle,
    @DefaultValue("3s") Duration cutWithin) {

  @Override
  public String toString() {
    return "EgressProperties[bind=%s, port=%d, hosts=%s, upstream=%s]"
        .formatted(bind, port, hosts, upstream);
  }
}
