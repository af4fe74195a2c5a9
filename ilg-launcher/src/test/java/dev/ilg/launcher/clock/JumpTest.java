package dev.ilg.launcher.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JumpTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant END = Instant.parse("2026-03-16T00:00:00Z");

  @Test
  void goesToTheNextMomentThatSomebodyWaitsFor() {
    var workload = quiet("2026-03-02T08:00:42Z", "2026-03-03T03:00:00Z");

    assertThat(Jump.still(workload, NOW, END)).contains(Instant.parse("2026-03-02T08:00:42Z"));
  }

  @Test
  void takesThePlanWhenItComesFirst() {
    var workload = quiet("2026-03-03T08:00:00Z", "2026-03-03T03:00:00Z");

    assertThat(Jump.still(workload, NOW, END)).contains(Instant.parse("2026-03-03T03:00:00Z"));
  }

  @Test
  void roundsUpSoThatTheMomentHasReallyCome() {
    var workload = quiet("2026-03-02T08:00:42.123456Z", "2026-03-03T03:00:00Z");

    assertThat(Jump.still(workload, NOW, END)).contains(Instant.parse("2026-03-02T08:00:42.124Z"));
  }

  @Test
  void neverGoesPastTheEnd() {
    assertThat(Jump.still(quiet("2026-04-01T08:00:00Z", null), NOW, END)).contains(END);
    assertThat(Jump.still(quiet(null, null), NOW, END)).contains(END);
  }

  @Test
  void staysWhileSomebodyWorks() {
    var due = Optional.of(NOW.plusSeconds(60));

    assertThat(Jump.still(new Workload(1, 0, 0, due, due), NOW, END)).isEmpty();
    assertThat(Jump.still(new Workload(0, 1, 0, due, due), NOW, END)).isEmpty();
    assertThat(Jump.still(new Workload(0, 0, 1, due, due), NOW, END)).isEmpty();
  }

  @Test
  void staysWhileSomethingDueIsNotTakenUp() {
    assertThat(Jump.still(quiet("2026-03-02T08:00:00Z", null), NOW, END)).isEmpty();
  }

  @Test
  void aRunningClockSkipsOnlyLongWaits() {
    var margin = Duration.ofMinutes(3);

    assertThat(Jump.running(quiet("2026-03-02T08:05:00Z", null), NOW, margin)).isEmpty();
    assertThat(Jump.running(quiet("2026-03-02T16:00:00Z", null), NOW, margin))
        .contains(Instant.parse("2026-03-02T15:57:00Z"));
    assertThat(Jump.running(quiet(null, null), NOW, margin)).isEmpty();
  }

  @Test
  void theFirstStoryBeginsOnAMondayMorning() {
    assertThat(Timekeeper.lastMonday(Instant.parse("2026-11-21T13:00:00Z")))
        .isEqualTo(Instant.parse("2026-11-16T06:00:00Z"));
  }

  private static Workload quiet(String ready, String plan) {
    return new Workload(
        0,
        0,
        0,
        Optional.ofNullable(ready).map(Instant::parse),
        Optional.ofNullable(plan).map(Instant::parse));
  }
}
