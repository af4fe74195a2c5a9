package dev.ilg.deploy;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads an object into Kubernetes' own types and names every field that these do not know. */
final class KnownFields {

  private static final KubernetesSerialization KUBERNETES = new KubernetesSerialization();

  private KnownFields() {}

  /** Fields that the object's kind does not have; a wrong type is an exception. */
  static List<String> unknown(String yaml) {
    var unknown = new ArrayList<String>();
    Object object = KUBERNETES.unmarshal(yaml);
    walk("", object, unknown);
    return unknown;
  }

  /** Whether the kind is one of Kubernetes' own; custom ones are judged elsewhere. */
  static boolean isBuiltIn(String yaml) {
    Object object = KUBERNETES.unmarshal(yaml);
    return !(object instanceof GenericKubernetesResource);
  }

  private static void walk(String path, Object here, List<String> unknown) {
    switch (here) {
      case List<?> list -> list.forEach(one -> walk(path + "[]", one, unknown));
      case Map<?, ?> map -> map.forEach((key, value) -> walk(path + "." + key, value, unknown));
      case Object model when model.getClass().getName().startsWith("io.fabric8.") ->
          fields(path, model, unknown);
      default -> {}
    }
  }

  private static void fields(String path, Object model, List<String> unknown) {
    if (model.getClass().isEnum()) {
      return;
    }
    for (var getter : model.getClass().getMethods()) {
      if (getter.getParameterCount() > 0 || !getter.getName().startsWith("get")) {
        continue;
      }
      var value = call(getter, model);
      if (getter.getName().equals("getAdditionalProperties")) {
        ((Map<?, ?>) value).keySet().forEach(key -> unknown.add(path + "." + key));
      } else if (value != null && !getter.getName().equals("getClass")) {
        walk(path + "." + getter.getName().substring(3), value, unknown);
      }
    }
  }

  private static Object call(Method getter, Object model) {
    try {
      return getter.invoke(model);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(getter.toString(), e);
    }
  }
}
