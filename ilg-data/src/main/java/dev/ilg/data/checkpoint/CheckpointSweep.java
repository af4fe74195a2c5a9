package dev.ilg.data.checkpoint;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each minute erases codes that nobody came for: a worker that died leaves none behind. */
@Component
class CheckpointSweep {

  private final CheckpointRepository checkpoints;

  CheckpointSweep(CheckpointRepository checkpoints) {
    this.checkpoints = checkpoints;
  }

  @Scheduled(
      fixedDelayString = "${ilg.checkpoint.sweep:1m}",
      initialDelayString = "${ilg.checkpoint.sweep:1m}")
  void run() {
    checkpoints.eraseOldAnswers();
  }
}
