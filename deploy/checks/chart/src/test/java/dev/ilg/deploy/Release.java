package dev.ilg.deploy;

import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;

/** One service, or one environment's stores, as Helm would install it. */
record Release(String name, String environment) {

  static final Path ROOT = root();
  static final Path HELM = ROOT.resolve("helm");

  /** All there is: every service and the stores, in every environment. */
  static List<Release> all() {
    var releases = new ArrayList<Release>();
    for (var environment : List.of("production", "staging")) {
      for (var service :
          List.of("api", "automation", "data", "egress", "front", "scheduler", "scraper")) {
        releases.add(new Release("ilg-" + service, environment));
      }
      releases.add(new Release("ilg-store", environment));
    }
    return List.copyOf(releases);
  }

  static List<Release> services() {
    return all().stream().filter(release -> !release.isStore()).toList();
  }

  boolean isStore() {
    return name.equals("ilg-store");
  }

  Path chart() {
    return HELM.resolve(isStore() ? "ilg-store" : "ilg-service");
  }

  String render() {
    return render(HELM.resolve("values"), Map.of());
  }

  /** With other values, or with single ones set as {@code --set} does. */
  String render(Path values, Map<String, String> set) {
    var template =
        new Helm(chart())
            .template()
            .withName(name)
            .withNamespace(environment)
            .withKubeVersion("1.33.0");
    valuesFiles(values).forEach(template::withValuesFile);
    new TreeMap<>(set).forEach(template::set);
    return template.call();
  }

  /** A copy of the chart whose own values are this release's: lint takes no others. */
  Path withItsValues(Path folder) throws IOException {
    var copy = folder.resolve(chart().getFileName().toString());
    try (var files = Files.walk(chart())) {
      for (var file : files.toList()) {
        Files.copy(file, copy.resolve(chart().relativize(file).toString()));
      }
    }
    var values = new HashMap<String, Object>();
    for (var file : valuesFiles(HELM.resolve("values"))) {
      Yamls.all(Files.readString(file)).forEach(layer -> Yamls.merge(values, layer));
    }
    var own = new HashMap<>(Yamls.all(Files.readString(chart().resolve("values.yaml"))).getFirst());
    Yamls.merge(own, values);
    Files.writeString(copy.resolve("values.yaml"), new Yaml().dump(own));
    return copy;
  }

  List<Map<String, Object>> objects() {
    return Yamls.all(render());
  }

  @Override
  public String toString() {
    return environment + "/" + name;
  }

  private List<Path> valuesFiles(Path values) {
    var own = values.resolve(name + "." + environment + ".yaml");
    return isStore() ? List.of(own) : List.of(values.resolve(name + ".yaml"), own);
  }

  private static Path root() {
    try {
      var folder = Path.of("").toRealPath();
      while (!Files.isDirectory(folder.resolve("helm/ilg-service"))) {
        folder = folder.getParent();
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
