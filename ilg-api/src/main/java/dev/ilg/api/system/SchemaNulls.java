package dev.ilg.api.system;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of a record what its code says: what is not @Nullable is required, the rest may be null. */
final class SchemaNulls {

  private SchemaNulls() {}

  static void mark(Class<?> record, Schema<?> schema) {
    var required = new ArrayList<String>();
    for (var component : record.getRecordComponents()) {
      if (isNullable(component)) {
        schema.getProperties().computeIfPresent(component.getName(), (_, one) -> orNull(one));
      } else {
        required.add(component.getName());
      }
    }
    schema.setRequired(required);
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static Schema<?> orNull(Schema<?> schema) {
    if (schema.get$ref() == null) {
      schema.addType("null");
      return schema;
    }
    var none = new JsonSchema();
    none.addType("null");
    var either = new JsonSchema();
    either.setOneOf(List.of(schema, none));
    return either;
  }
}
