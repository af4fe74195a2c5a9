package dev.ilg.api.system;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;

/**
 * Says of each record what the code says: what is not @Nullable is required, the rest may be null.
 */
final class NullnessConverter implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    var schema = chain.next().resolve(type, context, chain);
    JavaType java = Json.mapper().constructType(type.getType());
    if (java.getRawClass().isRecord()) {
      var name = java.getRawClass().getSimpleName();
      context
          .getDefinedModels()
          .forEach(
              (defined, model) -> {
                if (defined.equals(name) || defined.startsWith(name)) {
                  mark(java.getRawClass(), model);
                }
              });
    }
    return schema;
  }

  private static void mark(Class<?> record, Schema<?> model) {
    var properties = model.getProperties();
    if (properties == null) {
      return;
    }
    var required = new LinkedHashSet<String>();
    for (var component : record.getRecordComponents()) {
      if (!properties.containsKey(component.getName())) {
        return;
      }
      if (isNullable(component)) {
        mayBeNull(properties.get(component.getName()));
      } else {
        required.add(component.getName());
      }
    }
    model.setRequired(java.util.List.copyOf(required));
  }

  private static void mayBeNull(Schema<?> property) {
    if (property.getTypes() != null) {
      property.addType("null");
    }
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }
}
