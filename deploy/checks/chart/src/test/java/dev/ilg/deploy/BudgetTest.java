package dev.ilg.deploy;

import static dev.ilg.deploy.Yamls.list;
import static dev.ilg.deploy.Yamls.map;
import static dev.ilg.deploy.Yamls.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the pods of a node reserve fits into it, while one of them is being replaced. */
class BudgetTest {

  /** MiB of the sizes in operations.md 1; workers and controller have a node for themselves. */
  private static final Map<String, Integer> SIZE =
      Map.of(
          "controller", 8192,
          "data", 4096,
          "front", 1024,
          "staging", 4096,
          "scraper", 8192,
          "automation", 16384);

  /** Kubelet, container network and the system itself. */
  private static final int RESERVE = 512;

  @Test
  void fitsIntoItsNodes() {
    var needed = needed();

    assertThat(needed.keySet()).isEqualTo(new TreeMap<>(SIZE).keySet());
    needed.forEach(
        (role, memory) ->
            assertThat(memory).as(role).isLessThanOrEqualTo(SIZE.get(role) - RESERVE));
  }

  @Test
  void countsEveryCopy() {
    // Two copies of ilg-data of 416 MiB alone are more than that.
    assertThat(needed().get("data")).isGreaterThan(2 * 416);
  }

  private static Map<String, Integer> needed() {
    var needed = new TreeMap<String, Integer>();
    var surge = new TreeMap<String, Integer>();
    for (var release : Release.all()) {
      for (var object : release.objects()) {
        var role = Yamls.pod(object).map(pod -> map(pod, "nodeSelector").get("ilg.io/role"));
        if (role.isEmpty() || text(object, "kind").equals("Pod")) {
          continue;
        }
        var memory = memory(Yamls.pod(object).orElseThrow());
        needed.merge(role.get().toString(), memory * copies(object), Integer::sum);
        if (text(object, "spec.strategy.type").equals("RollingUpdate")) {
          surge.merge(role.get().toString(), memory, Math::max);
        }
      }
    }
    surge.forEach((role, memory) -> needed.merge(role, memory, Integer::sum));
    return needed;
  }

  private static int memory(Map<String, Object> pod) {
    return list(pod, "containers").stream()
        .map(container -> text(container, "resources.requests.memory"))
        .mapToInt(memory -> Integer.parseInt(memory.replace("Mi", "")))
        .sum();
  }

  private static int copies(Map<String, Object> object) {
    var copies =
        switch (text(object, "kind")) {
          case "ScaledJob" -> text(object, "spec.maxReplicaCount");
          // Dump and drill do not run at the same hour, but nothing forbids it.
          case "CronJob" -> "1";
          default -> text(object, "spec.replicas");
        };
    return Integer.parseInt(copies);
  }
}
