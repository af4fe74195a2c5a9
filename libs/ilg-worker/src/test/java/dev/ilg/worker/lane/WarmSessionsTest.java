package dev.ilg.worker.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.dataclient.lane.EgressCredentials;
import dev.ilg.dataclient.lane.LaneLease;
import dev.ilg.linkedin.testing.BrowsersDouble;
import dev.ilg.linkedin.testing.LinkedInDouble;
import dev.ilg.worker.testing.LanesDouble;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WarmSessionsTest {

  private static final String STATE = "{\"cookies\":[]}";

  private final BrowsersDouble browsers = new BrowsersDouble(new LinkedInDouble());
  private final WarmSessions sessions = new WarmSessions(browsers, 2);

  @Test
  void aContextStaysWarmWhileItsEgressCredentialsHold() {
    work(lease(1, 5));
    work(lease(2, 5));

    assertThat(browsers.users()).containsExactly("lane-7-epoch-5");
  }

  @Test
  void anotherEpochIsAnotherContext() {
    work(lease(1, 5));
    work(lease(2, 6));

    assertThat(browsers.users()).containsExactly("lane-7-epoch-5", "lane-7-epoch-6");
    assertThat(browsers.closed()).isEqualTo(1);
  }

  @Test
  void aContextThatWasCutOffIsNotUsedAgain() {
    browsers.cutOff();

    work(lease(1, 5));
    work(lease(2, 5));

    assertThat(browsers.users()).containsExactly("lane-7-epoch-5", "lane-7-epoch-5");
    assertThat(browsers.closed()).isEqualTo(2);
  }

  @Test
  void theBrowserIsWatchedUntilHalfTheActMarginBeforeTheLeaseEnds() {
    var nanos = new AtomicLong();
    var lanes = new LanesDouble();
    var held = new HeldLease(lanes, lease(1, 5), nanos::get, nanos.get());
    assertThat(held.watchedFor()).isEqualTo(Duration.ofSeconds(100));

    nanos.addAndGet(Duration.ofSeconds(30).toNanos());
    assertThat(held.watchedFor()).isEqualTo(Duration.ofSeconds(70));

    lanes.beAway(1);
    held.renew(1);
    assertThat(held.watchedFor()).isEqualTo(Duration.ofSeconds(70));

    held.renew(1);
    assertThat(held.watchedFor()).isEqualTo(Duration.ofSeconds(100));
  }

  private void work(LaneLease lease) {
    sessions.keep(lease, sessions.take(lease), lease.session());
  }

  private static LaneLease lease(long token, long epoch) {
    return new LaneLease(
        7,
        token,
        Duration.ofSeconds(120),
        Duration.ofSeconds(80),
        false,
        List.of(),
        STATE,
        List.of(),
        new EgressCredentials("http://127.0.0.1:8087", "lane-7-epoch-" + epoch, "secret"));
  }
}
