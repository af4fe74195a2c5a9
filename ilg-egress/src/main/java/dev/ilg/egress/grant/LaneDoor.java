package dev.ilg.egress.grant;

import dev.ilg.platform.token.EgressPasses.Pass;
import io.netty.channel.Channel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/** One lane: the epoch that may pass, until when, and who is inside. Epochs only ever grow. */
final class LaneDoor {

  private final LongSupplier nanos;
  private final Set<Passage> passages = new HashSet<>();
  private long epoch = -1;
  private long until;
  private Optional<String> peer = Optional.empty();

  LaneDoor(LongSupplier nanos) {
    this.nanos = nanos;
    this.until = nanos.getAsLong();
  }

  /** Opens the door for the grant's epoch and closes it for all before; false if it is one. */
  synchronized boolean open(Grant grant) {
    if (grant.pass().epoch() < epoch) {
      return false;
    }
    var end = nanos.getAsLong() + grant.life().toNanos();
    // Answers may overtake each other: within an epoch the later end holds.
    until = grant.pass().epoch() > epoch || end - until > 0 ? end : until;
    epoch = grant.pass().epoch();
    peer = grant.peer();
    return true;
  }

  synchronized boolean admits(long asking) {
    return asking == epoch && until - nanos.getAsLong() > 0;
  }

  Optional<Passage> enter(Pass pass, Channel browser) {
    var passage = new Passage(this, pass, browser);
    synchronized (this) {
      if (!admits(pass.epoch())) {
        return Optional.empty();
      }
      passages.add(passage);
    }
    passage.watch();
    return Optional.of(passage);
  }

  /** Those that may not be inside: of an older epoch, or over time. */
  synchronized List<Passage> overdue() {
    return passages.stream().filter(passage -> !admits(passage.pass().epoch())).toList();
  }

  synchronized void left(Passage passage) {
    passages.remove(passage);
  }

  synchronized Optional<String> peer() {
    return peer;
  }

  synchronized int inside() {
    return passages.size();
  }
}
