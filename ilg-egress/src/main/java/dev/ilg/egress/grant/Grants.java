package dev.ilg.egress.grant;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.ilg.platform.token.EgressPasses.Pass;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.Channel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who may pass. Kept in memory alone: after a start nobody passes until {@link #learn} was told
 * which epochs hold, so that an epoch that was revoked before cannot be granted again.
 */
public final class Grants {

  private static final Logger log = LoggerFactory.getLogger(Grants.class);

  private final ConcurrentMap<Long, LaneDoor> doors = new ConcurrentHashMap<>();
  private final LongSupplier nanos;
  private final Counter granted;
  private final Counter cut;
  private volatile boolean learned;

  /**
   * @param nanos monotonic time, which also goes on while the process is stopped
   */
  public Grants(LongSupplier nanos, MeterRegistry meters) {
    this.nanos = nanos;
    this.granted = meters.counter("ilg.egress.granted");
    this.cut = meters.counter("ilg.egress.cut");
    Gauge.builder("ilg.egress.open", this, Grants::open)
        .description("Browser connections that are inside")
        .register(meters);
  }

  /**
   * Grants an epoch and revokes all before it. Completes with true when nothing of an older epoch
   * can reach a host any more, with false at once when the epoch itself is an older one.
   */
  public CompletableFuture<Boolean> grant(Grant grant) {
    var door = door(grant.pass().lane());
    if (!door.open(grant)) {
      log.warn("an older epoch was not granted lane={} epoch={}", lane(grant), epoch(grant));
      return CompletableFuture.completedFuture(false);
    }
    granted.increment();
    var ended = cut(door.overdue());
    return ended.thenApply(_ -> true);
  }

  /** What held when the gateway started; from now on browsers may pass. */
  public void learn(List<Grant> known) {
    known.forEach(grant -> door(grant.pass().lane()).open(grant));
    learned = true;
    log.info("learned the epochs of {} lanes; browsers may pass", known.size());
  }

  /** Whether {@link #learn} was called. */
  public boolean hasLearned() {
    return learned;
  }

  /** Lets a browser connection in; empty when its epoch may not pass. */
  public Optional<Passage> enter(Pass pass, Channel browser) {
    var door = doors.get(pass.lane());
    return learned && door != null ? door.enter(pass, browser) : Optional.empty();
  }

  /** Cuts what is inside longer than it was granted. */
  public void cutOverdue() {
    for (var door : doors.values()) {
      var _ = cut(door.overdue());
    }
  }

  private CompletableFuture<Void> cut(Collection<Passage> passages) {
    cut.increment(passages.size());
    passages.stream()
        .collect(groupingBy(Passage::pass, counting()))
        .forEach(
            (pass, connections) ->
                log.info(
                    "cut what may not pass any more lane={} epoch={} connections={}",
                    pass.lane(),
                    pass.epoch(),
                    connections));
    return CompletableFuture.allOf(
        passages.stream().map(Passage::cut).toArray(CompletableFuture<?>[]::new));
  }

  private LaneDoor door(long lane) {
    return doors.computeIfAbsent(lane, _ -> new LaneDoor(nanos));
  }

  private int open() {
    return doors.values().stream().mapToInt(LaneDoor::inside).sum();
  }

  private static long lane(Grant grant) {
    return grant.pass().lane();
  }

  private static long epoch(Grant grant) {
    return grant.pass().epoch();
  }
}
