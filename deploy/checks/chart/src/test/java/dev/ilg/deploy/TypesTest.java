package dev.ilg.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.Helm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No field that Kubernetes does not know, and no value of a wrong type. */
class TypesTest {

  private static final String SERVICE =
      """
      apiVersion: v1
      kind: Service
      metadata:
        name: planted
      spec:
        ports:
          - name: http
            port: 80
      """;

  static Stream<Release> releases() {
    return Release.all().stream();
  }

  @ParameterizedTest
  @MethodSource("releases")
  void holdsOnlyKnownFields(Release release) {
    assertThat(unknown(release.render())).isEmpty();
  }

  @Test
  void holdsOnlyKnownFieldsInTheClusterToo() {
    var chart = new Helm(Release.HELM.resolve("ilg-cluster")).template();

    assertThat(unknown(chart.withName("ilg-cluster").withKubeVersion("1.33.0").call())).isEmpty();
  }

  @Test
  void seesAnUnknownField() {
    assertThat(KnownFields.unknown(SERVICE)).isEmpty();
    assertThat(KnownFields.unknown(SERVICE.replace("port: 80", "port: 80\n      prot: TCP")))
        .containsExactly(".Spec.Ports[].prot");
  }

  @Test
  void seesAWrongType() {
    assertThatThrownBy(() -> KnownFields.unknown(SERVICE.replace("port: 80", "port: eighty")))
        .hasMessageContaining("eighty");
  }

  private static List<String> unknown(String rendered) {
    var unknown = new ArrayList<String>();
    Arrays.stream(rendered.split("(?m)^---$"))
        .filter(document -> document.contains("kind:"))
        .filter(KnownFields::isBuiltIn)
        .forEach(document -> unknown.addAll(KnownFields.unknown(document)));
    return unknown;
  }
}
