package dev.ilg.launcher.drill;

import dev.ilg.launcher.system.LaunchException;
import dev.ilg.launcher.system.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The alert that production has, evaluated by Prometheus' own tool over metrics of this run. */
final class AlertRule {

  /** The metric that the rule looks at. */
  static final String METRIC = "ilg_task_type_stopped";

  private static final int LIMIT_SECONDS = 60;

  private final Path rules;
  private final Path folder;
  private final Optional<Path> promtool = Tools.find("promtool");

  /**
   * @param rules the file that Prometheus loads in production
   * @param folder where what the tool reads is written
   */
  AlertRule(Path rules, Path folder) {
    this.rules = rules;
    this.folder = folder;
  }

  /** Whether the machine has the tool; without it only the metric can be looked at. */
  boolean canBeEvaluated() {
    return promtool.isPresent();
  }

  /** Whether exactly this type fires, or nothing when it is empty. */
  boolean firesFor(String type, Metrics metrics) {
    if (metrics.samples(METRIC).isEmpty()) {
      return false;
    }
    var stopped = metrics.sum(METRIC, "type=\"" + type + "\"");
    var all = metrics.sum(METRIC);
    var expected = type.isEmpty() ? all == 0 : stopped == 1 && all == 1;
    return expected && promtool.map(tool -> evaluate(tool, type, metrics)).orElse(true);
  }

  private boolean evaluate(Path tool, String type, Metrics metrics) {
    try {
      var file = Files.writeString(folder.resolve("alert.yml"), test(type, metrics));
      var run =
          new ProcessBuilder(List.of(tool.toString(), "test", "rules", file.toString()))
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("promtool.log").toFile())
              .start();
      if (!run.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        run.destroyForcibly();
        throw new LaunchException("promtool does not end");
      }
      return run.exitValue() == 0;
    } catch (IOException e) {
      throw new LaunchException("promtool cannot be run", e);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new LaunchException("interrupted", interrupted);
    }
  }

  private String test(String type, Metrics metrics) {
    var text = new StringBuilder();
    text.append("rule_files: ['%s']\n".formatted(rules));
    text.append("evaluation_interval: 1m\ntests:\n  - interval: 1m\n    input_series:\n");
    for (var sample : metrics.samples(METRIC)) {
      var series = Metrics.series(sample).replace("'", "''");
      var value = Metrics.value(sample);
      text.append("      - series: '%s'\n        values: '%sx5'\n".formatted(series, value));
    }
    text.append("    promql_expr_test:\n");
    text.append("      - expr: 'ALERTS{alertname=\"PageChanged\",alertstate=\"firing\"}'\n");
    text.append("        eval_time: 5m\n");
    text.append(
        type.isEmpty()
            ? "        exp_samples: []\n"
            : """
                    exp_samples:
                      - labels: 'ALERTS{alertname="PageChanged",alertstate="firing",severity="page",type="%s"}'
                        value: 1
            """
                .formatted(type));
    return text.toString();
  }
}
