package dev.ilg.deploy;

import static dev.ilg.deploy.Yamls.list;
import static dev.ilg.deploy.Yamls.map;
import static dev.ilg.deploy.Yamls.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who may talk to whom, as one table that a person can read. */
class NetworkTest {

  @Test
  void isTheTableThatWasAgreed() throws IOException {
    var file = Release.ROOT.resolve("deploy/checks/golden/who-may-talk-to-whom.txt");
    var table = String.join("\n", table()) + "\n";
    if (Boolean.getBoolean("ilg.golden.write")) {
      Files.writeString(file, table);
    }

    assertThat(table).isEqualTo(Files.readString(file));
  }

  @Test
  void opensNothingToEverybody() {
    assertThat(table()).noneMatch(line -> line.contains("everybody"));
  }

  @Test
  void letsWorkersReachTheGatewayAndNotTheInternet() {
    assertThat(table())
        .filteredOn(line -> line.startsWith("production ilg-automation -> "))
        .containsExactlyInAnyOrder(
            "production ilg-automation -> dns 53",
            "production ilg-automation -> ilg-data 8082",
            "production ilg-automation -> ilg-egress 8087",
            "production ilg-automation -> rabbitmq 5672");
  }

  @Test
  void letsWhoMayGoOutAlsoComeIn() {
    var table = table();
    for (var line : table) {
      var words = line.split(" ");
      var isOut = words[2].equals("->") && words[3].startsWith("ilg-");
      if (isOut) {
        assertThat(table)
            .as("what %s needs on the other side", line)
            .anyMatch(
                other -> other.startsWith(words[0] + " " + words[3] + " <- " + words[1] + " "));
      }
    }
  }

  @Test
  void seesAnOpenRule() {
    assertThat(peers(Map.of("ports", List.of(Map.of("port", 443))), "to"))
        .containsExactly("everybody 443");
  }

  private static List<String> table() {
    var lines = new TreeSet<String>();
    for (var release : Release.all()) {
      for (var object : release.objects()) {
        if (text(object, "kind").equals("NetworkPolicy")) {
          var who = release.environment() + " " + text(object, "metadata.name");
          list(object, "spec.ingress")
              .forEach(rule -> peers(rule, "from").forEach(one -> lines.add(who + " <- " + one)));
          list(object, "spec.egress")
              .forEach(rule -> peers(rule, "to").forEach(one -> lines.add(who + " -> " + one)));
        }
      }
    }
    return List.copyOf(lines);
  }

  private static List<String> peers(Object rule, String direction) {
    var lines = new ArrayList<String>();
    var peers = list(rule, direction);
    for (var port : list(rule, "ports")) {
      if (peers.isEmpty()) {
        lines.add("everybody " + text(port, "port"));
      }
      for (var peer : peers) {
        names(peer).forEach(name -> lines.add(name + " " + text(port, "port")));
      }
    }
    return lines;
  }

  private static List<String> names(Object peer) {
    var labels = map(peer, "podSelector.matchLabels");
    if (labels.containsKey("k8s-app")) {
      return List.of("dns");
    }
    if (labels.containsKey("app.kubernetes.io/name")) {
      return List.of(labels.get("app.kubernetes.io/name").toString());
    }
    if (labels.containsKey("ilg.io/test")) {
      return List.of("helm-test");
    }
    var values =
        list(peer, "podSelector.matchExpressions").stream()
            .flatMap(expression -> list(expression, "values").stream())
            .map(Object::toString)
            .toList();
    if (!values.isEmpty()) {
      return values;
    }
    var namespace = map(peer, "namespaceSelector.matchLabels");
    if (!namespace.isEmpty()) {
      return List.of("namespace:" + namespace.get("kubernetes.io/metadata.name"));
    }
    var block = text(peer, "ipBlock.cidr");
    return List.of(block.isEmpty() ? "everybody" : block);
  }
}
