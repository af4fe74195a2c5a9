package dev.ilg.worker.lane;

import dev.ilg.dataclient.checkpoint.CheckpointOutcome;
import dev.ilg.dataclient.checkpoint.CheckpointState;
import dev.ilg.dataclient.checkpoint.StandingCheckpointClient;
import dev.ilg.dataclient.lane.LaneClient;
import dev.ilg.linkedin.login.CheckpointStep;
import dev.ilg.linkedin.refusal.Refusal;
import dev.ilg.linkedin.refusal.RefusedException;
import dev.ilg.platform.error.IlgException;
import dev.ilg.worker.task.Failure;
import dev.ilg.worker.task.HandBackException;
import dev.ilg.worker.task.LeaseInHand;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a worker does before a checkpoint: an authenticator's code itself, all else by its owner.
 */
final class AtCheckpoint {

  private static final Logger log = LoggerFactory.getLogger(AtCheckpoint.class);

  private final LaneClient lanes;
  private final StandingCheckpointClient checkpoints;
  private final Duration wait;

  /**
   * Waits for owners.
   *
   * @param wait how long a browser stays there; zero never waits
   */
  AtCheckpoint(LaneClient lanes, StandingCheckpointClient checkpoints, Duration wait) {
    this.lanes = lanes;
    this.checkpoints = checkpoints;
    this.wait = wait;
  }

  /** How long a browser stays there. */
  Duration patience() {
    return wait;
  }

  /** Whether staying is of use; a CAPTCHA or a restriction is for the owner's own browser. */
  boolean canBeAnswered(Refusal asked) {
    return wait.isPositive()
        && switch (asked) {
          case CHECKPOINT_CODE, CHECKPOINT_TOTP, CHECKPOINT_APP -> true;
          default -> false;
        };
  }

  /** Answers by itself if it can; else tells the owner that the browser waits. True: it goes on. */
  boolean begin(LeaseInHand lane, Refusal asked) {
    if (asked == Refusal.CHECKPOINT_TOTP && answersItself(lane)) {
      log.info("checkpoint passed with the authenticator's code");
      return true;
    }
    var kind = Failure.checkpoint(asked).orElseThrow();
    checkpoints.raise(lane.lease(), kind, wait);
    log.info("LinkedIn asks for {}; the browser waits {} for the account's owner", kind, wait);
    return false;
  }

  private boolean answersItself(LeaseInHand lane) {
    var code = lanes.totpCode(lane.lease());
    return code.isPresent()
        && lane.linkedIn().enterCode(code.get()) instanceof CheckpointStep.Passed;
  }

  /**
   * Looks for the owner's answer once and gives it to LinkedIn.
   *
   * @return whether LinkedIn goes on
   * @throws HandBackException when the owner starts again, or the lane is lost
   * @throws RefusedException when LinkedIn asks for something else now
   */
  boolean visit(LeaseInHand lane, Refusal asked) {
    lane.carryOn();
    var answer = checkpoints.answer(lane.lease());
    var code = answer.code();
    if (answer.state() == CheckpointState.CLOSED) {
      throw new HandBackException("the owner of the account starts again");
    }
    if (answer.state() == CheckpointState.ANSWERED && code != null) {
      return settled(lane, lane.linkedIn().enterCode(code));
    }
    return asked == Refusal.CHECKPOINT_APP && isApproved(lane);
  }

  private boolean isApproved(LeaseInHand lane) {
    return switch (lane.linkedIn().lookAtCheckpoint()) {
      case CheckpointStep.Stopped(var same) when same == Refusal.CHECKPOINT_APP -> false;
      case CheckpointStep.Refused() -> false;
      case CheckpointStep.Passed passed -> settled(lane, passed);
      case CheckpointStep.Stopped other -> settled(lane, other);
    };
  }

  private boolean settled(LeaseInHand lane, CheckpointStep step) {
    return switch (step) {
      case CheckpointStep.Passed() -> {
        checkpoints.settle(lane.lease(), CheckpointOutcome.PASSED);
        log.info("checkpoint passed; the same browser goes on");
        yield true;
      }
      case CheckpointStep.Refused() -> {
        checkpoints.settle(lane.lease(), CheckpointOutcome.REFUSED);
        log.info("LinkedIn refused the code; the browser waits for another one");
        yield false;
      }
      case CheckpointStep.Stopped(var other) -> {
        giveUp(lane);
        throw new RefusedException(other, "checkpoint");
      }
    };
  }

  /** Waits no longer: the checkpoint stays open, and its owner starts again by resuming. */
  void giveUp(LeaseInHand lane) {
    try {
      checkpoints.settle(lane.lease(), CheckpointOutcome.GIVEN_UP);
    } catch (IlgException lost) {
      log.warn("the checkpoint could not be given up; it is parked when the lease ends", lost);
    }
  }
}
