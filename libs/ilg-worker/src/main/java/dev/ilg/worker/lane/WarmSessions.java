package dev.ilg.worker.lane;

import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.linkedin.session.BrowserSession;
import dev.ilg.linkedin.session.Browsers;
import dev.ilg.linkedin.session.Egress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The browser contexts of lanes that were worked lately. One is used again only if its egress
 * credentials still hold, and nobody else held the lane since or what they left is what it began
 * with.
 */
final class WarmSessions implements AutoCloseable {

  private final Browsers browsers;
  private final int most;
  private final Map<Long, Warm> warm = new LinkedHashMap<>();

  private record Warm(
      BrowserSession session, long token, @Nullable String state, @Nullable Egress egress) {}

  WarmSessions(Browsers browsers, int most) {
    this.browsers = browsers;
    this.most = most;
  }

  /** The lane's context, warm or built from the session in the lease. */
  BrowserSession take(LaneLease lease) {
    var kept = warm.remove(lease.lane());
    if (kept != null) {
      var continued = kept.token() + 1 == lease.token() && !lease.takenOver();
      var unchanged = continued || Objects.equals(kept.state(), lease.session());
      if (unchanged && Objects.equals(kept.egress(), egress(lease))) {
        return kept.session();
      }
      kept.session().close();
    }
    return browsers.open(lease.session(), egress(lease));
  }

  private static @Nullable Egress egress(LaneLease lease) {
    var given = lease.egress();
    return given == null ? null : new Egress(given.proxy(), given.user(), given.password());
  }

  /** Keeps a context for the lane's next lease; the one longest unused makes room. */
  void keep(LaneLease lease, BrowserSession session, @Nullable String state) {
    if (session.isCutOff()) {
      session.close();
      return;
    }
    warm.put(lease.lane(), new Warm(session, lease.token(), state, egress(lease)));
    if (warm.size() > most) {
      var oldest = warm.entrySet().iterator().next();
      warm.remove(oldest.getKey());
      oldest.getValue().session().close();
    }
  }

  /** Closes everything, the browser included; the next {@link #take} starts it anew. */
  @Override
  public void close() {
    warm.values().forEach(kept -> kept.session().close());
    warm.clear();
    browsers.close();
  }
}
