package dev.ilg.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What Helm says of the charts, and what they render, compared with the golden files. */
class ChartTest {

  private static final Path GOLDEN = Release.ROOT.resolve("deploy/checks/golden");
  private static final Path RENDERED = Path.of("target/rendered");
  private static final Release DATA = new Release("ilg-data", "production");

  static Stream<Release> releases() {
    return Release.all().stream();
  }

  static Stream<Release> services() {
    return Release.services().stream();
  }

  @ParameterizedTest
  @MethodSource("releases")
  void lintsWithoutAWarning(Release release, @TempDir Path folder) throws IOException {
    var result = new Helm(release.withItsValues(folder)).lint().strict().call();

    assertThat(result.isFailed()).as("%s", result.getMessages()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("releases")
  void rendersWhatTheGoldenFileHolds(Release release) throws IOException {
    compareWithGolden(release.toString(), release.render());
  }

  @Test
  void rendersTheCluster() throws IOException {
    var rendered =
        new Helm(Release.HELM.resolve("ilg-cluster"))
            .template()
            .withName("ilg-cluster")
            .withNamespace("kube-system")
            .withKubeVersion("1.33.0")
            .call();

    compareWithGolden("cluster/ilg-cluster", rendered);
  }

  @ParameterizedTest
  @MethodSource("services")
  void stillRendersTheLastReleasesValues(Release release) {
    var last = Release.ROOT.resolve("deploy/checks/last-release/values");

    assertThat(release.render(last, Map.of())).contains("name: " + release.name());
  }

  @ParameterizedTest
  @CsvSource({
    "replicas, two",
    "replcas, 2",
    "image.digest, latest",
    "image.digest, ''",
    "image.tag, v1",
    "kind, job",
    "resources.memory, 1G",
    "environment, development",
    "ports.http, null",
    "env.lower, x",
  })
  void refusesAPlantedMistake(String key, String value) {
    assertThatThrownBy(() -> DATA.render(Release.HELM.resolve("values"), Map.of(key, value)))
        .hasMessageContaining("ilg-service")
        .hasMessageContaining(key.substring(key.lastIndexOf('.') + 1));
  }

  @Test
  void refusesAnOldKubernetes() {
    var template =
        new Helm(DATA.chart())
            .template()
            .withName("ilg-data")
            .withKubeVersion("1.29.0")
            .withValuesFile(values("ilg-data.yaml"))
            .withValuesFile(values("ilg-data.production.yaml"));

    assertThatThrownBy(template::call).hasMessageContaining("1.29.0");
  }

  @Test
  void lintSeesABrokenTemplate(@TempDir Path folder) throws IOException {
    var chart = DATA.withItsValues(folder);
    Files.writeString(chart.resolve("templates/broken.yaml"), "kind: {{ .Values.nothing.here }}");

    var result = new Helm(chart).lint().strict().call();

    assertThat(result.isFailed()).isTrue();
  }

  private static Path values(String file) {
    return Release.HELM.resolve("values").resolve(file);
  }

  private static void compareWithGolden(String name, String rendered) throws IOException {
    var golden = GOLDEN.resolve(name + ".yaml");
    // The checks of other tools read what was rendered here.
    var kept = RENDERED.resolve(name + ".yaml");
    Files.createDirectories(kept.getParent());
    Files.writeString(kept, rendered);
    if (Boolean.getBoolean("ilg.golden.write")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, rendered);
    }
    assertThat(rendered)
        .as("%s; if the change is meant: make -C deploy golden", golden)
        .isEqualTo(Files.readString(golden));
  }
}
