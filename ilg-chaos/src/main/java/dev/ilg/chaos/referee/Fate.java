package dev.ilg.chaos.referee;

import dev.ilg.chaos.linkedin.Lie;
import dev.ilg.chaos.linkedin.StandIn;
import dev.ilg.chaos.point.CrashPoints;
import dev.ilg.chaos.verdict.Tally;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/** Decides what breaks when, from a seed, so that every crash point gets its share. */
public final class Fate implements StandIn.Lies {

  /** A worker was killed at a crash point. */
  public static final String KILLED_AT_POINT = "worker killed at a crash point";

  /** A worker was stopped at a crash point for longer than its lease, and went on. */
  public static final String STOPPED_AT_POINT = "worker stopped at a crash point";

  private static final double SHARE_OF_POINTS = 0.68;
  private static final double KILL_WHEN_DUE = 0.25;
  private static final double AHEAD = 0.2;
  private static final double LEAST_AHEAD = 2;
  private static final double STOP = 0.01;
  private static final double STOP_BEFORE_CLICK = 0.06;
  private static final double LIE_ON_CLICK = 0.25;
  private static final double LIE_ON_READ = 0.03;
  private static final double GONE_ON_CLICK = 0.002;
  private static final Set<Lie> ON_CLICK =
      EnumSet.complementOf(EnumSet.of(Lie.NONE, Lie.PERSON_GONE));
  private static final Set<Lie> ON_READ = EnumSet.of(Lie.RATE_LIMITED, Lie.SESSION_LOSS);

  private final SplittableRandom random;
  private final long wanted;
  private final Tally faults = new Tally();
  private final Tally points = new Tally();
  private boolean calm = true;

  /** What happens to a worker at a crash point. */
  public enum At {
    /** It goes on. */
    GO,
    /** It dies. */
    KILL,
    /** It stops for longer than its lease, and goes on. */
    STOP
  }

  /** Breaks so many things. */
  public Fate(long seed, long wanted) {
    this.random = new SplittableRandom(seed);
    this.wanted = wanted;
    CrashPoints.all().forEach(points::name);
  }

  /** Nothing breaks any more, or again. */
  public synchronized void calm(boolean now) {
    calm = now;
  }

  /** Whether as much broke as was wanted, and every crash point had its share. */
  public synchronized boolean isDone() {
    return faults.sum() >= wanted && points.least() >= share();
  }

  /** What broke so far. */
  public Tally faults() {
    return faults;
  }

  /** How often workers died at each crash point. */
  public Tally points() {
    return points;
  }

  /** What happens at a crash point. */
  public synchronized At at(String point) {
    if (calm) {
      return At.GO;
    }
    // Never a fifth of its share ahead of the run's pace, so that hits spread over all of it.
    var pace = Math.min(1.0, (double) faults.sum() / Math.max(1, wanted));
    var due = share() * pace + Math.max(LEAST_AHEAD, AHEAD * share());
    if (points.of(point) < Math.min(due, share()) && random.nextDouble() < KILL_WHEN_DUE) {
      points.add(point);
      faults.add(KILLED_AT_POINT);
      return At.KILL;
    }
    var stop = point.endsWith("gate.passed") ? STOP_BEFORE_CLICK : STOP;
    if (mayElse() && random.nextDouble() < stop) {
      faults.add(STOPPED_AT_POINT);
      return At.STOP;
    }
    return At.GO;
  }

  /** Whether one more of something else breaks now, counted under its name. */
  public synchronized boolean breaks(String name, double chance) {
    var now = !calm && mayElse() && random.nextDouble() < chance;
    if (now) {
      faults.add(name);
    }
    return now;
  }

  /** Draws a duration. */
  public synchronized Duration between(Duration least, Duration most) {
    return Duration.ofMillis(random.nextLong(least.toMillis(), most.toMillis() + 1));
  }

  /** Draws a number below a bound. */
  public synchronized int below(int bound) {
    return random.nextInt(bound);
  }

  @Override
  public synchronized Lie onClick() {
    return breaks("linkedin: person gone", GONE_ON_CLICK)
        ? Lie.PERSON_GONE
        : lie(ON_CLICK, LIE_ON_CLICK);
  }

  @Override
  public synchronized Lie onRead() {
    return lie(ON_READ, LIE_ON_READ);
  }

  @Override
  public Duration lateness(Lie lie) {
    return switch (lie) {
      case LATE_EFFECT -> between(Duration.ofMillis(150), Duration.ofMillis(400));
      case STALE_READ -> between(Duration.ofMillis(20), Duration.ofMillis(150));
      default -> Duration.ZERO;
    };
  }

  private Lie lie(Set<Lie> lies, double chance) {
    if (calm || !mayElse() || random.nextDouble() >= chance) {
      return Lie.NONE;
    }
    var lie = lies.stream().skip(random.nextInt(lies.size())).findFirst().orElse(Lie.NONE);
    faults.add("linkedin: " + lie.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    return lie;
  }

  private boolean mayElse() {
    var others = faults.sum() - faults.of(KILLED_AT_POINT);
    return others < (1 - SHARE_OF_POINTS) * (faults.sum() + 20);
  }

  private double share() {
    return Math.max(1, Math.ceil(wanted * 0.0202));
  }
}
