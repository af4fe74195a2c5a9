package dev.ilg.launcher.drill;

import java.util.List;
import java.util.stream.Stream;

/**
 * One scrape of a service's metrics.
 *
 * @param text in Prometheus' text format
 */
record Metrics(String text) {

  /** The samples of one metric, each a line {@code name{labels} value}. */
  List<String> samples(String metric) {
    return lines(metric).toList();
  }

  /** The sum over the samples of a metric that carry all of these labels. */
  double sum(String metric, String... labels) {
    return lines(metric)
        .filter(line -> Stream.of(labels).allMatch(line::contains))
        .mapToDouble(line -> Double.parseDouble(value(line)))
        .sum();
  }

  /** Labels and name of a sample. */
  static String series(String sample) {
    return sample.substring(0, sample.lastIndexOf(' '));
  }

  /** The value of a sample. */
  static String value(String sample) {
    return sample.substring(sample.lastIndexOf(' ') + 1);
  }

  private Stream<String> lines(String metric) {
    return text.lines()
        .filter(line -> line.startsWith(metric + "{") || line.startsWith(metric + " "));
  }
}
