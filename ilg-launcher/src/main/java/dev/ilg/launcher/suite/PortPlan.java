package dev.ilg.launcher.suite;

import dev.ilg.launcher.system.LaunchException;
import dev.ilg.launcher.system.Ports;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Who listens where; each service has its place after the first port. */
public record PortPlan(Map<Place, Integer> ports) {

  /** The first port of {@code ./ilg up}: that of the dashboard. */
  public static final int DEFAULT_BASE = 8080;

  /** Everything that listens, in the order of the ports. */
  public enum Place {
    FRONT,
    API,
    DATA,
    SCRAPER,
    AUTOMATION,
    SCHEDULER,
    POSTGRES,
    BROKER,
    BROKER_NODE,
    PORT_MAPPER,
    SIMULATOR,
    JUDGE,
    EGRESS,
    EGRESS_PROXY
  }

  /** Ports in a row, beginning with that of the dashboard. */
  public static PortPlan from(int base) {
    return in(IntStream.iterate(base, port -> port + 1).boxed().iterator());
  }

  /** Ports that nobody uses. */
  public static PortPlan free(RandomGenerator random) {
    return in(Ports.free(Place.values().length, random).iterator());
  }

  private static PortPlan in(Iterator<Integer> order) {
    var ports = new EnumMap<Place, Integer>(Place.class);
    for (var place : Place.values()) {
      ports.put(place, order.next());
    }
    return new PortPlan(ports);
  }

  /** The port of one place. */
  public int of(Place place) {
    return ports.getOrDefault(place, 0);
  }

  /** Refuses ports that somebody else has, saying who. */
  public void mustBeFree() {
    for (var place : Place.values()) {
      var port = of(place);
      if (!Ports.isFree(port)) {
        throw new LaunchException(
            "port %d (%s) is taken by %s: end it, or choose other ports with  ./ilg up --port %d"
                .formatted(
                    port,
                    place.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    Ports.holder(port).orElse("another program"),
                    DEFAULT_BASE + 1000));
      }
    }
  }
}
