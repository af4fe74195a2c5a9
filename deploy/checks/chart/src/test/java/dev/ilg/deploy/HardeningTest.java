package dev.ilg.deploy;

import static dev.ilg.deploy.Yamls.at;
import static dev.ilg.deploy.Yamls.list;
import static dev.ilg.deploy.Yamls.map;
import static dev.ilg.deploy.Yamls.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pod Security {@code restricted}, and what is ours beyond it. */
class HardeningTest {

  static Stream<Release> releases() {
    return Release.all().stream();
  }

  @ParameterizedTest
  @MethodSource("releases")
  void hardensEveryPod(Release release) {
    for (var object : release.objects()) {
      Yamls.pod(object).ifPresent(pod -> assertThat(faults(pod)).as("%s", object).isEmpty());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "runAsNonRoot: true, runAsNonRoot: false",
    "runAsUser: 10001, runAsUser: 0",
    "runAsGroup: 10001, runAsGroup: 0",
    "readOnlyRootFilesystem: true, readOnlyRootFilesystem: false",
    "allowPrivilegeEscalation: false, allowPrivilegeEscalation: true",
    "- ALL, - NET_RAW",
    "drop: [ALL], drop: [NET_RAW]",
    "type: RuntimeDefault, type: Unconfined",
    "automountServiceAccountToken: false, automountServiceAccountToken: true",
    "@sha256:, :v",
    "sizeLimit: 64Mi, medium: Memory",
  })
  void seesAPlantedMistake(String good, String bad) {
    var rendered = new Release("ilg-data", "production").render();
    var planted = rendered.replace(good, bad);
    if (planted.equals(rendered)) {
      // Two spellings of one list; one of them is what Helm writes.
      assertThat(good).contains("ALL");
      return;
    }
    var faults = new ArrayList<String>();
    Yamls.all(planted)
        .forEach(object -> Yamls.pod(object).ifPresent(pod -> faults.addAll(faults(pod))));

    assertThat(faults).isNotEmpty();
  }

  @Test
  void namespacesEnforceRestricted() {
    var cluster =
        Yamls.all(
            new com.marcnuri.helm.Helm(Release.HELM.resolve("ilg-cluster"))
                .template()
                .withName("ilg-cluster")
                .withKubeVersion("1.33.0")
                .call());
    var namespaces = cluster.stream().filter(object -> text(object, "kind").equals("Namespace"));

    assertThat(namespaces)
        .hasSize(2)
        .allSatisfy(
            namespace ->
                assertThat(map(namespace, "metadata.labels"))
                    .containsEntry("pod-security.kubernetes.io/enforce", "restricted"));
  }

  private static List<String> faults(Map<String, Object> pod) {
    var faults = new ArrayList<String>();
    must(faults, text(pod, "automountServiceAccountToken").equals("false"), "mounts a token");
    must(faults, text(pod, "securityContext.runAsNonRoot").equals("true"), "may be root");
    must(faults, text(pod, "securityContext.runAsUser").equals("10001"), "user is not 10001");
    must(faults, text(pod, "securityContext.runAsGroup").equals("10001"), "group is not 10001");
    must(
        faults,
        List.of("RuntimeDefault", "Localhost")
            .contains(text(pod, "securityContext.seccompProfile.type")),
        "no seccomp profile");
    must(faults, !text(pod, "hostNetwork").equals("true"), "is in the host's network");
    list(pod, "containers").forEach(container -> container(faults, container));
    list(pod, "volumes").forEach(volume -> volume(faults, volume));
    return faults;
  }

  private static void container(List<String> faults, Object container) {
    must(faults, text(container, "image").contains("@sha256:"), "image without digest");
    must(
        faults,
        text(container, "securityContext.allowPrivilegeEscalation").equals("false"),
        "may escalate");
    must(
        faults,
        text(container, "securityContext.readOnlyRootFilesystem").equals("true"),
        "may write its root");
    must(
        faults,
        list(container, "securityContext.capabilities.drop").contains("ALL"),
        "keeps capabilities");
    var memory = text(container, "resources.limits.memory");
    must(
        faults,
        !memory.isEmpty() && memory.equals(text(container, "resources.requests.memory")),
        "memory is not reserved");
    must(faults, at(container, "resources.limits.cpu").isEmpty(), "CPU is throttled");
  }

  private static void volume(List<String> faults, Object volume) {
    must(
        faults,
        at(volume, "emptyDir").isEmpty() || at(volume, "emptyDir.sizeLimit").isPresent(),
        "a temporary folder without a limit");
    must(faults, at(volume, "hostPath").isEmpty(), "mounts the host");
  }

  private static void must(List<String> faults, boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
