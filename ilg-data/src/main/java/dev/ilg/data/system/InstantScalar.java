package dev.ilg.data.system;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;

/** {@code DateTime}: an instant in UTC as ISO-8601. */
final class InstantScalar implements Coercing<Instant, String> {

  static final GraphQLScalarType TYPE =
      GraphQLScalarType.newScalar()
          .name("DateTime")
          .description("An instant in UTC, such as 2026-03-02T08:00:00Z")
          .coercing(new InstantScalar())
          .build();

  private InstantScalar() {}

  @Override
  public String serialize(Object value, GraphQLContext context, Locale locale) {
    if (value instanceof Instant instant) {
      return instant.toString();
    }
    throw new CoercingSerializeException("not an instant: " + value.getClass());
  }

  @Override
  public Instant parseValue(Object input, GraphQLContext context, Locale locale) {
    try {
      return Instant.parse(input.toString());
    } catch (DateTimeException e) {
      throw new CoercingParseValueException("expected an instant in ISO-8601", e);
    }
  }

  @Override
  public Instant parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    if (input instanceof StringValue text) {
      return parseValue(String.valueOf(text.getValue()), context, locale);
    }
    throw new CoercingParseLiteralException("expected an instant in ISO-8601");
  }
}
