package dev.ilg.egress.proxy;

import java.util.List;
import java.util.Locale;

/** The hosts that browsers may reach; everything else is refused. */
final class AllowedHosts {

  private final List<String> hosts;

  /**
   * @param hosts {@code host:port}; a dot in front takes every host below
   */
  AllowedHosts(List<String> hosts) {
    this.hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
  }

  /** Whether {@code host:port} may be reached. */
  boolean allow(String target) {
    var asked = target.toLowerCase(Locale.ROOT);
    return hosts.stream()
        .anyMatch(host -> host.startsWith(".") ? asked.endsWith(host) : asked.equals(host));
  }
}
