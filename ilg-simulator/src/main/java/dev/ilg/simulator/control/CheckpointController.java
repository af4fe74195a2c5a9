package dev.ilg.simulator.control;

import dev.ilg.simulator.account.Challenge;
import dev.ilg.simulator.account.ChallengeKind;
import dev.ilg.simulator.account.Challenges;
import dev.ilg.simulator.system.ControlPaths;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets LinkedIn ask for an account's owner, and plays the owner's phone. */
@RestController
@RequestMapping(ControlPaths.PREFIX + "/accounts/{email}/checkpoint")
class CheckpointController {

  private final Challenges challenges;

  CheckpointController(Challenges challenges) {
    this.challenges = challenges;
  }

  /**
   * What a caller may ask for.
   *
   * @param code what is right; for AUTHENTICATOR the base 32 secret
   * @param everywhere also before pages of those who are signed in; true unless told otherwise
   */
  record Demand(ChallengeKind kind, @Nullable String code, @Nullable Boolean everywhere) {}

  @PutMapping
  void demand(@PathVariable String email, @RequestBody Demand wanted) {
    var everywhere = wanted.everywhere() == null || wanted.everywhere();
    challenges.demand(email, new Challenge(wanted.kind(), wanted.code(), everywhere, false));
  }

  @GetMapping
  ResponseEntity<Challenge> standing(@PathVariable String email) {
    return ResponseEntity.of(challenges.of(email));
  }

  @DeleteMapping
  void lift(@PathVariable String email) {
    challenges.lift(email);
  }

  @PostMapping("/approval")
  ResponseEntity<Void> approve(@PathVariable String email) {
    return challenges.approve(email)
        ? ResponseEntity.noContent().build()
        : ResponseEntity.status(409).build();
  }
}
