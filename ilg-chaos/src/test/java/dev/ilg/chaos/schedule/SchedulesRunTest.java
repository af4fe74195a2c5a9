package dev.ilg.chaos.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.chaos.verdict.Tally;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchedulesRunTest {

  private static final int FAULTS = 6000;
  private static final int MOST_SCHEDULES = 4000;

  @Test
  void keepsEveryPromiseUnderSimulatedFaults() {
    var violations = new ArrayList<String>();

    var verdict = new SchedulesRun(11, violations::add).run(FAULTS);

    assertThat(violations).isEmpty();
    assertThat(verdict.holds()).isTrue();
    assertThat(verdict.allFaults()).isGreaterThanOrEqualTo(FAULTS);
    assertThat(verdict.crashPoints()).hasSizeGreaterThan(20);
    assertThat(verdict.crashPoints().values()).allMatch(hits -> hits > 0);
  }

  @ParameterizedTest
  @EnumSource(Mutant.class)
  void catchesABrokenProtocol(Mutant mutant) {
    var caught =
        new java.util.SplittableRandom(7)
            .longs(MOST_SCHEDULES)
            .anyMatch(seed -> !schedule(seed, EnumSet.of(mutant), new ArrayList<>()).hold());

    assertThat(caught).as(mutant.word()).isTrue();
  }

  @Test
  void theSameSeedIsTheSameScheduleStepByStep() {
    var first = new ArrayList<String>();
    var second = new ArrayList<String>();

    schedule(42, Set.of(), first);
    schedule(42, Set.of(), second);

    assertThat(first).isNotEmpty().isEqualTo(second);
  }

  private static Findings schedule(long seed, Set<Mutant> mutants, List<String> trace) {
    return new Schedule(seed, mutants, new Tally(), new Tally(), trace::add).run();
  }
}
