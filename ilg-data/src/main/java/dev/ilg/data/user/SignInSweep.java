package dev.ilg.data.user;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets who guessed passwords a day ago. */
@Component
class SignInSweep {

  private final SignInBackoff backoff;

  SignInSweep(SignInBackoff backoff) {
    this.backoff = backoff;
  }

  @Scheduled(
      fixedDelayString = "${ilg.sign-in.sweep:1h}",
      initialDelayString = "${ilg.sign-in.sweep:1h}")
  void run() {
    backoff.sweep();
  }
}
