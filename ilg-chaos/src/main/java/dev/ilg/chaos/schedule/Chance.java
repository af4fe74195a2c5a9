package dev.ilg.chaos.schedule;

import dev.ilg.chaos.linkedin.Lie;
import dev.ilg.chaos.linkedin.StandIn;
import dev.ilg.chaos.verdict.Tally;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** What a schedule draws from its seed. */
final class Chance implements StandIn.Lies {

  static final Duration LATEST = Duration.ofMillis(2500);
  private static final List<Lie> ON_CLICK =
      List.of(
          Lie.EFFECT_WITHOUT_ANSWER,
          Lie.ANSWER_WITHOUT_EFFECT,
          Lie.LATE_EFFECT,
          Lie.STALE_READ,
          Lie.RATE_LIMITED,
          Lie.SESSION_LOSS);
  private static final List<Lie> ON_READ = List.of(Lie.RATE_LIMITED, Lie.SESSION_LOSS);

  private final SplittableRandom random;
  private final Tally faults;
  private final double intensity;
  private int left;

  Chance(long seed, Tally faults) {
    this.random = new SplittableRandom(seed);
    this.faults = faults;
    this.left = 1 + random.nextInt(7);
    this.intensity = 0.5 + 2 * random.nextDouble();
  }

  /** Whether a fault happens now, counted under its name. */
  boolean breaks(String name, double chance) {
    if (left == 0 || random.nextDouble() >= chance * intensity) {
      return false;
    }
    left--;
    faults.add(name);
    return true;
  }

  void noMore() {
    left = 0;
  }

  boolean isSpent() {
    return left == 0;
  }

  long nanos(Duration least, Duration most) {
    return random.nextLong(least.toNanos(), most.toNanos() + 1);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  @Override
  public Lie onClick() {
    return breaks("linkedin: person gone", 0.003) ? Lie.PERSON_GONE : lie(ON_CLICK, 0.12);
  }

  @Override
  public Lie onRead() {
    return lie(ON_READ, 0.01);
  }

  private Lie lie(List<Lie> lies, double chance) {
    var lie = lies.get(random.nextInt(lies.size()));
    var name = "linkedin: " + lie.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return breaks(name, chance) ? lie : Lie.NONE;
  }

  @Override
  public Duration lateness(Lie lie) {
    return switch (lie) {
      case LATE_EFFECT -> Duration.ofNanos(nanos(Duration.ofMillis(500), LATEST));
      case STALE_READ -> Duration.ofNanos(nanos(Duration.ofMillis(20), Duration.ofMillis(500)));
      default -> Duration.ZERO;
    };
  }
}
