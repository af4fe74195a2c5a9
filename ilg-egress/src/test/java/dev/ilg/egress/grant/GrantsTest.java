package dev.ilg.egress.grant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.platform.token.EgressPasses.Pass;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class GrantsTest {

  private static final Duration LEASE = Duration.ofSeconds(30);

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Grants grants = new Grants(nanos::get, meters);
  private final EmbeddedChannel browser = new EmbeddedChannel();
  private final EmbeddedChannel host = new EmbeddedChannel();

  @Test
  void nobodyPassesBeforeTheGatewayHasLearned() {
    grants.grant(grant(7, 1)).join();

    assertThat(grants.enter(new Pass(7, 1), browser)).isEmpty();

    grants.learn(List.of());
    assertThat(grants.enter(new Pass(7, 1), browser)).isPresent();
  }

  @Test
  void onlyTheGrantedEpochPassesAndOnlyForItsTime() {
    grants.learn(List.of());
    grants.grant(grant(7, 2)).join();

    assertThat(grants.enter(new Pass(7, 1), browser)).isEmpty();
    assertThat(grants.enter(new Pass(7, 3), browser)).isEmpty();
    assertThat(grants.enter(new Pass(8, 2), browser)).isEmpty();
    assertThat(grants.enter(new Pass(7, 2), browser)).isPresent();

    nanos.addAndGet(LEASE.toNanos());
    assertThat(grants.enter(new Pass(7, 2), browser)).isEmpty();
  }

  @Test
  void anEpochThatWasRevokedIsNeverGrantedAgain() {
    grants.learn(List.of());
    assertThat(grants.grant(grant(7, 2)).join()).isTrue();

    assertThat(grants.grant(grant(7, 1)).join()).isFalse();
    assertThat(grants.enter(new Pass(7, 1), browser)).isEmpty();
    assertThat(grants.enter(new Pass(7, 2), browser)).isPresent();
  }

  @Test
  void aLateGrantOfAnOldEpochIsRefusedAfterARestartToo() {
    grants.learn(List.of(new Grant(new Pass(7, 6), Duration.ZERO, Optional.empty())));

    assertThat(grants.grant(grant(7, 5)).join()).isFalse();
    assertThat(grants.enter(new Pass(7, 5), browser)).isEmpty();
  }

  @Test
  void aTakeoverIsConfirmedOnlyWhenEverythingOfTheOldHolderIsClosed() {
    grants.learn(List.of());
    grants.grant(grant(7, 1)).join();
    var passage = grants.enter(new Pass(7, 1), browser).orElseThrow();
    passage.reach(host);
    var slowly = new SlowClose();
    var slow = new EmbeddedChannel(slowly);
    passage.reach(slow);

    var confirmed = grants.grant(grant(7, 2));

    assertThat(browser.isOpen()).isFalse();
    assertThat(host.isOpen()).isFalse();
    assertThat(passage.isOpen()).isFalse();
    assertThat(confirmed).isNotDone();
    slowly.mayClose = true;
    slow.close();
    assertThat(confirmed).isCompletedWithValue(true);
    assertThat(meters.counter("ilg.egress.cut").count()).isEqualTo(1);
  }

  @Test
  void aTakeoverAlsoWaitsForWhatABrowserThatLeftHasOnItsWay() {
    grants.learn(List.of());
    grants.grant(grant(7, 1)).join();
    var passage = grants.enter(new Pass(7, 1), browser).orElseThrow();
    passage.reach(host);
    browser.close();

    var confirmed = grants.grant(grant(7, 2));

    assertThat(host.isOpen()).isFalse();
    assertThat(confirmed).isCompletedWithValue(true);
  }

  @Test
  void aConnectionThatIsMadeTooLateIsClosedBeforeAnythingIsSent() {
    grants.learn(List.of());
    grants.grant(grant(7, 1)).join();
    var passage = grants.enter(new Pass(7, 1), browser).orElseThrow();
    grants.grant(grant(7, 2)).join();

    passage.reach(host);

    assertThat(host.isOpen()).isFalse();
  }

  @Test
  void theSameHolderKeepsItsConnectionsFromLeaseToLease() {
    grants.learn(List.of());
    grants.grant(grant(7, 1)).join();
    var passage = grants.enter(new Pass(7, 1), browser).orElseThrow();
    nanos.addAndGet(LEASE.toNanos() - 1);
    grants.grant(grant(7, 1)).join();
    nanos.addAndGet(LEASE.toNanos() - 1);

    grants.cutOverdue();

    assertThat(passage.isOpen()).isTrue();
    assertThat(browser.isOpen()).isTrue();
  }

  @Test
  void whatIsInsideTooLongIsCut() {
    grants.learn(List.of());
    grants.grant(grant(7, 1)).join();
    grants.enter(new Pass(7, 1), browser).orElseThrow();
    nanos.addAndGet(LEASE.toNanos());

    grants.cutOverdue();

    assertThat(browser.isOpen()).isFalse();
  }

  @Test
  void anEarlierRenewalThatComesLateShortensNothing() {
    grants.learn(List.of());
    grants.grant(grant(7, 1)).join();
    grants.grant(new Grant(new Pass(7, 1), Duration.ofSeconds(1), Optional.empty())).join();
    nanos.addAndGet(LEASE.toNanos() - 1);

    assertThat(grants.enter(new Pass(7, 1), browser)).isPresent();
  }

  private static Grant grant(long lane, long epoch) {
    return new Grant(new Pass(lane, epoch), LEASE, Optional.empty());
  }

  /** Lets a connection close when the test says so; real ones need their time too. */
  private static final class SlowClose extends ChannelOutboundHandlerAdapter {

    private boolean mayClose;

    @Override
    public void close(ChannelHandlerContext context, ChannelPromise promise) {
      if (mayClose) {
        context.close(promise);
      }
    }
  }
}
