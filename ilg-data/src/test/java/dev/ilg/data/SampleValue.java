package dev.ilg.data;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A value that fits a type of the schema and names nothing that exists. */
record SampleValue(GraphQLSchema schema) {

  private static final Map<String, Object> SCALARS =
      Map.of(
          "Long",
          987_654_321L,
          "Int",
          1,
          "Float",
          1.5,
          "Boolean",
          true,
          "String",
          "x",
          "Date",
          "2026-03-02",
          "DateTime",
          "2026-03-02T06:00:00Z");

  Object of(Type<?> type) {
    return switch (type) {
      case NonNullType some -> of(some.getType());
      case ListType list -> List.of(of(list.getType()));
      case TypeName name -> of((GraphQLInputType) schema.getTypeAs(name.getName()));
      default -> throw new IllegalArgumentException(type.toString());
    };
  }

  private Object of(GraphQLInputType type) {
    return switch (type) {
      case GraphQLNonNull some -> of((GraphQLInputType) some.getWrappedType());
      case GraphQLList list -> List.of(of((GraphQLInputType) list.getWrappedType()));
      case GraphQLEnumType names -> names.getValues().getFirst().getName();
      case GraphQLInputObjectType object -> {
        var fields = new HashMap<String, Object>();
        object.getFields().forEach(field -> fields.put(field.getName(), of(field.getType())));
        yield fields;
      }
      default -> SCALARS.getOrDefault(((GraphQLNamedType) type).getName(), "x");
    };
  }
}
