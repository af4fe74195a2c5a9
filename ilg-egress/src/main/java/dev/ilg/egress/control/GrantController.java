package dev.ilg.egress.control;

import dev.ilg.egress.grant.Grant;
import dev.ilg.egress.grant.Grants;
import dev.ilg.egress.proxy.EgressProperties;
import dev.ilg.platform.token.EgressPasses.Pass;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Grants over HTTP, for ilg-data. */
@RestController
class GrantController {

  private static final Logger log = LoggerFactory.getLogger(GrantController.class);

  private final Grants grants;
  private final Duration cutWithin;

  GrantController(Grants grants, EgressProperties properties) {
    this.grants = grants;
    this.cutWithin = properties.cutWithin();
  }

  /**
   * A grant as it travels.
   *
   * @param millis how long it holds
   * @param peer the upstream's name for the account's exit; null where no upstream is used
   */
  record LaneGrant(long lane, long epoch, long millis, @Nullable String peer) {

    Grant grant() {
      return new Grant(new Pass(lane, epoch), Duration.ofMillis(millis), Optional.ofNullable(peer));
    }
  }

  /**
   * What came of a grant.
   *
   * @param granted the epoch may pass, and nothing of an older one reaches a host any more
   */
  record LaneGranted(long lane, boolean granted) {}

  /** Grants, in one answer that comes when every older epoch is cut. */
  @PutMapping("/grants")
  List<LaneGranted> grant(@RequestBody List<LaneGrant> asked) {
    var answers = asked.stream().map(one -> grants.grant(one.grant())).toList();
    CompletableFuture.allOf(answers.toArray(CompletableFuture<?>[]::new))
        .completeOnTimeout(null, cutWithin.toMillis(), TimeUnit.MILLISECONDS)
        .join();
    return IntStream.range(0, asked.size())
        .mapToObj(n -> new LaneGranted(asked.get(n).lane(), isDone(asked.get(n), answers.get(n))))
        .toList();
  }

  private boolean isDone(LaneGrant asked, CompletableFuture<Boolean> answer) {
    if (!answer.isDone()) {
      log.error(
          "older connections are still open after {}; the lane is not handed out lane={}",
          cutWithin,
          asked.lane());
    }
    return answer.getNow(false);
  }
}
