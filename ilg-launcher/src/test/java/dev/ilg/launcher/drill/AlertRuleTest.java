package dev.ilg.launcher.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertRuleTest {

  private static final Path RULES = Path.of("../helm/ilg-service/rules/ilg-data.yml");

  @TempDir Path folder;

  @Test
  void firesForTheTypeThatIsStoppedAndForNoOther() {
    var rule = rule();
    var metrics = metrics(1, 0);

    assertThat(rule.firesFor("send-invite", metrics)).isTrue();
    assertThat(rule.firesFor("lead-scrape", metrics)).isFalse();
    assertThat(rule.firesFor("", metrics)).isFalse();
  }

  @Test
  void isQuietWhenNothingIsStopped() {
    assertThat(rule().firesFor("", metrics(0, 0))).isTrue();
    assertThat(rule().firesFor("send-invite", metrics(0, 0))).isFalse();
  }

  @Test
  void twoStoppedTypesAreNotOne() {
    assertThat(rule().firesFor("send-invite", metrics(1, 1))).isFalse();
  }

  @Test
  void metricsThatLackTheFigureSayNothing() {
    assertThat(rule().firesFor("", new Metrics("jvm_threads 3.0\n"))).isFalse();
  }

  private AlertRule rule() {
    return new AlertRule(RULES.toAbsolutePath().normalize(), folder);
  }

  private static Metrics metrics(int invites, int profiles) {
    return new Metrics(
        """
        # TYPE ilg_task_type_stopped gauge
        ilg_task_type_stopped{application="ilg-data",type="send-invite"} %d.0
        ilg_task_type_stopped{application="ilg-data",type="lead-scrape"} %d.0
        ilg_task_waiting{type="send-invite"} 7.0
        """
            .formatted(invites, profiles));
  }
}
