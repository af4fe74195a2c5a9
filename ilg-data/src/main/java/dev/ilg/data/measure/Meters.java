package dev.ilg.data.measure;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Keeps the figures for Prometheus; a scrape never waits for the database. */
@Component
class Meters {

  private static final Logger log = LoggerFactory.getLogger(Meters.class);

  private final MeasureService measures;
  private final MeterRegistry meters;
  private final boolean hasBroker;
  private final Map<Figure, MultiGauge> gauges = new EnumMap<>(Figure.class);
  private volatile long measuredAt = System.nanoTime();

  Meters(
      MeasureService measures,
      MeterRegistry meters,
      @Value("${spring.rabbitmq.host:}") String broker) {
    this.measures = measures;
    this.meters = meters;
    this.hasBroker = !broker.isBlank();
    // Old figures look like healthy ones: this one tells them apart.
    Gauge.builder("ilg.measured.age.seconds", this, Meters::age)
        .description("How old the figures are that ilg-data tells")
        .register(meters);
  }

  @Scheduled(fixedDelayString = "${ilg.measure.every:30s}")
  void measure() {
    try {
      var figures = new ArrayList<>(measures.work());
      if (hasBroker) {
        figures.addAll(measures.outbox());
      }
      show(figures);
      measuredAt = System.nanoTime();
    } catch (DataAccessException | TransactionException away) {
      log.warn("the figures cannot be measured now and grow old", away);
    }
  }

  private void show(List<Measured> figures) {
    var rows = new EnumMap<Figure, List<Row<?>>>(Figure.class);
    for (var one : figures) {
      var label = one.figure().label();
      var tags = label == null ? Tags.empty() : Tags.of(label, one.label());
      rows.computeIfAbsent(one.figure(), _ -> new ArrayList<>()).add(Row.of(tags, one.value()));
    }
    rows.forEach((figure, its) -> gauges.computeIfAbsent(figure, this::gauge).register(its, true));
  }

  private MultiGauge gauge(Figure figure) {
    return MultiGauge.builder(figure.meter()).description(figure.description()).register(meters);
  }

  private double age() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - measuredAt) / 1000.0;
  }
}
