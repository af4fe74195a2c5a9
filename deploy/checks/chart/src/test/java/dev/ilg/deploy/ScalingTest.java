package dev.ilg.deploy;

import static dev.ilg.deploy.Yamls.list;
import static dev.ilg.deploy.Yamls.map;
import static dev.ilg.deploy.Yamls.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** KEDA's trigger metadata is a free map that no schema judges; here is what KEDA 2.21 reads. */
class ScalingTest {

  private static final Map<String, Set<String>> REQUIRED =
      Map.of(
          "metrics-api", Set.of("url", "valueLocation", "targetValue"),
          "prometheus", Set.of("serverAddress", "query", "threshold"),
          "cron", Set.of("timezone", "start", "end", "desiredReplicas"));

  private static final Map<String, Set<String>> OPTIONAL =
      Map.of(
          "metrics-api",
              Set.of(
                  "format",
                  "activationTargetValue",
                  "timeout",
                  "unsafeSsl",
                  "aggregateFromKubeServiceEndpoints",
                  "aggregationType"),
          "prometheus", Set.of("activationThreshold", "ignoreNullValues", "namespace", "timeout"),
          "cron", Set.of());

  @Test
  void scalesWorkersByTheLanesThatWait() {
    var scaled =
        Release.services().stream()
            .flatMap(release -> release.objects().stream())
            .filter(object -> text(object, "kind").equals("ScaledJob"))
            .toList();

    assertThat(scaled).hasSize(4);
    for (var job : scaled) {
      assertThat(faults(job)).as("%s", job).isEmpty();
      // Anything else deletes running workers at each upgrade.
      assertThat(text(job, "spec.rollout.strategy")).isEqualTo("gradual");
      assertThat(text(job, "spec.scalingStrategy.strategy")).isEqualTo("accurate");
      assertThat(text(job, "spec.jobTargetRef.backoffLimit")).isEqualTo("0");
      assertThat(text(job, "spec.jobTargetRef.template.spec.restartPolicy")).isEqualTo("Never");
    }
  }

  @Test
  void seesAMisspeltAMissingAndAnUnquotedKey() {
    assertThat(faults(planted("targetValu", "1"))).hasSize(2);
    assertThat(faults(planted("targetValue", 1))).hasSize(1);
    assertThat(faults(planted("targetValue", "1"))).isEmpty();
  }

  private static Map<String, Object> planted(String key, Object value) {
    var metadata = Map.of("url", "http://ilg-data", "valueLocation", "lanesWaiting", key, value);
    return Map.of(
        "spec", Map.of("triggers", List.of(Map.of("type", "metrics-api", "metadata", metadata))));
  }

  private static List<String> faults(Map<String, Object> job) {
    var faults = new ArrayList<String>();
    for (var trigger : list(job, "spec.triggers")) {
      var type = text(trigger, "type");
      var metadata = map(trigger, "metadata");
      var missing = new HashSet<>(REQUIRED.getOrDefault(type, Set.of("a known type")));
      missing.removeAll(metadata.keySet());
      missing.forEach(key -> faults.add("missing " + key));
      var unknown = new HashSet<>(metadata.keySet());
      unknown.removeAll(REQUIRED.getOrDefault(type, Set.of()));
      unknown.removeAll(OPTIONAL.getOrDefault(type, Set.of()));
      unknown.forEach(key -> faults.add("unknown " + key));
      metadata.forEach(
          (key, value) -> {
            if (!(value instanceof String)) {
              faults.add("not a string: " + key);
            }
          });
    }
    return faults;
  }
}
