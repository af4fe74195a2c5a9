package dev.ilg.data.checkpoint;

import dev.ilg.data.account.AccountService;
import dev.ilg.data.outbox.OutboxService;
import dev.ilg.data.system.Seal;
import dev.ilg.data.task.LaneService;
import dev.ilg.platform.error.IlgException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checkpoints as the browser sees them that stands before one; every call shows the lease. An
 * answer is sealed, lives for minutes and is erased as soon as LinkedIn has taken or refused it.
 */
@Service
class StandingCheckpointService {

  private static final int LONGEST_WAIT = 3600;

  private final CheckpointRepository checkpoints;
  private final LaneService lanes;
  private final AccountService accounts;
  private final OutboxService outbox;
  private final Seal seal;
  private final Clock clock;

  StandingCheckpointService(
      CheckpointRepository checkpoints,
      LaneService lanes,
      AccountService accounts,
      OutboxService outbox,
      Seal seal,
      Clock clock) {
    this.checkpoints = checkpoints;
    this.lanes = lanes;
    this.accounts = accounts;
    this.outbox = outbox;
    this.seal = seal;
    this.clock = clock;
  }

  /**
   * Tells the owner what LinkedIn asks for.
   *
   * @param waitSeconds how long the browser stays there; null when it does not
   */
  @Transactional
  void raise(long lane, long token, CheckpointKind kind, @Nullable Integer waitSeconds) {
    lanes.hold(lane, token);
    if (waitSeconds != null && (waitSeconds < 1 || waitSeconds > LONGEST_WAIT)) {
      throw IlgException.invalid("waitSeconds", "must be 1 to " + LONGEST_WAIT);
    }
    var stays = waitSeconds == null ? null : Duration.ofSeconds(waitSeconds);
    checkpoints.raise(lane, kind, clock.instant(), stays == null ? null : token, stays);
    tell("checkpoint.raised", lane, Map.of("account", lane, "kind", kind.name()));
  }

  /** What to type next, once there is something; asked again and again while the browser waits. */
  @Transactional
  CheckpointAnswer answer(long lane, long token) {
    lanes.hold(lane, token);
    return checkpoints
        .answer(lane, token, seal)
        .orElse(new CheckpointAnswer(CheckpointState.CLOSED, null));
  }

  /** Writes what became of it; saying it twice changes nothing. */
  @Transactional
  void settle(long lane, long token, CheckpointOutcome outcome) {
    lanes.hold(lane, token);
    var changed =
        switch (outcome) {
          case PASSED -> checkpoints.pass(lane, token, clock.instant());
          case REFUSED -> checkpoints.refuse(lane, token);
          case GIVEN_UP -> checkpoints.park(lane, token);
        };
    if (changed) {
      tell(topic(outcome), lane, Map.of("account", lane));
    }
  }

  private void tell(String topic, long lane, Map<String, ?> payload) {
    outbox.add(topic, accounts.settings(lane).user(), payload);
  }

  private static String topic(CheckpointOutcome outcome) {
    return switch (outcome) {
      case PASSED -> "checkpoint.passed";
      case REFUSED -> "checkpoint.refused";
      case GIVEN_UP -> "checkpoint.parked";
    };
  }
}
