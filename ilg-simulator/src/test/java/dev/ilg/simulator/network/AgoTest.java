package dev.ilg.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.simulator.variant.Tongue;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgoTest {

  @ParameterizedTest
  @CsvSource({
    "PT0S, a minute ago",
    "PT59M, 59 minutes ago",
    "PT60M, an hour ago",
    "PT23H, 23 hours ago",
    "PT24H, a day ago",
    "P6D, 6 days ago",
    "P7D, a week ago",
    "P21D, 3 weeks ago",
    "P30D, a month ago",
    "P400D, a year ago"
  })
  void timeIsSaidInItsLargestUnit(Duration passed, String said) {
    var now = Instant.parse("2026-05-04T08:00:00Z");

    assertThat(Ago.between(now.minus(passed), now, Tongue.ENGLISH)).isEqualTo(said);
  }

  @Test
  void timeIsSaidInGermanToo() {
    var now = Instant.parse("2026-05-04T08:00:00Z");

    assertThat(Ago.between(now.minus(Duration.ofDays(21)), now, Tongue.GERMAN))
        .isEqualTo("vor 3 Wochen");
    assertThat(Ago.between(now.minus(Duration.ofDays(1)), now, Tongue.GERMAN))
        .isEqualTo("vor einem Tag");
  }
}
