package dev.ilg.deploy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** YAML as maps, with paths such as {@code spec.template.spec}. */
final class Yamls {

  private Yamls() {}

  static List<Map<String, Object>> all(String text) {
    var documents = new ArrayList<Map<String, Object>>();
    for (var document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(text)) {
      if (document instanceof Map<?, ?> map && !map.isEmpty()) {
        documents.add(words(map));
      }
    }
    return documents;
  }

  /** What is at the path; empty if nothing is. */
  static Optional<Object> at(Object from, String path) {
    Object here = from;
    for (var step : path.split("\\.")) {
      here = here instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return Optional.ofNullable(here);
  }

  static String text(Object from, String path) {
    return at(from, path).map(Object::toString).orElse("");
  }

  static List<Object> list(Object from, String path) {
    return at(from, path).map(found -> List.<Object>copyOf((List<?>) found)).orElse(List.of());
  }

  static Map<String, Object> map(Object from, String path) {
    return at(from, path).map(found -> words((Map<?, ?>) found)).orElse(Map.of());
  }

  /** The pod that an object would start, whatever kind it is. */
  static Optional<Map<String, Object>> pod(Map<String, Object> object) {
    var place =
        switch (text(object, "kind")) {
          case "Deployment", "StatefulSet" -> "spec.template.spec";
          case "ScaledJob" -> "spec.jobTargetRef.template.spec";
          case "CronJob" -> "spec.jobTemplate.spec.template.spec";
          case "Pod" -> "spec";
          default -> "none";
        };
    return at(object, place).map(pod -> words((Map<?, ?>) pod));
  }

  /** Lays one map over another, as Helm does with values files. */
  static void merge(Map<String, Object> under, Map<String, Object> over) {
    over.forEach(
        (key, value) -> {
          if (value instanceof Map<?, ?> above && under.get(key) instanceof Map<?, ?> below) {
            var merged = words(below);
            merge(merged, words(above));
            under.put(key, merged);
          } else {
            under.put(key, value);
          }
        });
  }

  private static Map<String, Object> words(Map<?, ?> map) {
    var words = new LinkedHashMap<String, Object>();
    map.forEach((key, value) -> words.put(key.toString(), value));
    return words;
  }
}
