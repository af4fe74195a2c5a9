package dev.ilg.worker.lane;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class DriftMeterTest {

  @Test
  void countsEveryUseAndLogsEachKindOnce() {
    var meters = new SimpleMeterRegistry();
    var lines = new ListAppender<ILoggingEvent>();
    var log = (Logger) LoggerFactory.getLogger(DriftMeter.class);
    lines.start();
    log.addAppender(lines);
    var drift = new DriftMeter(meters);

    drift.seen("profile/connect", 1, "CLASSIC");
    drift.seen("profile/connect", 1, "CLASSIC");
    drift.seen("profile/connect", 1, "SDUI");

    log.detachAppender(lines);
    assertThat(
            meters
                .counter(
                    "ilg.drift", "element", "profile/connect", "rank", "1", "generation", "CLASSIC")
                .count())
        .isEqualTo(2);
    assertThat(lines.list).hasSize(2);
  }
}
