package dev.ilg.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.testing.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileClockTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

  private final SettableClock wall = SettableClock.at("2026-11-21T12:00:00Z");

  @TempDir Path folder;

  @Test
  void aNewFileRunsAsTheWallDoes() {
    var clock = FileClock.open(folder.resolve("clock"), wall);

    wall.advance(Duration.ofMinutes(5));

    assertThat(clock.instant()).isEqualTo(wall.instant());
  }

  @Test
  void aFrozenClockStandsStillForEveryReader() {
    var launcher = FileClock.open(folder.resolve("clock"), wall);
    var service = FileClock.open(folder.resolve("clock"), wall);

    launcher.set(MONDAY, 0);
    wall.advance(Duration.ofHours(1));

    assertThat(service.instant()).isEqualTo(MONDAY);
  }

  @Test
  void aFastClockRunsAtItsSpeed() {
    var clock = FileClock.open(folder.resolve("clock"), wall);

    clock.set(MONDAY, 600);
    wall.advance(Duration.ofSeconds(6));

    assertThat(clock.instant()).isEqualTo(MONDAY.plus(Duration.ofHours(1)));
  }
}
