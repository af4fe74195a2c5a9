package dev.ilg.data.system;

import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.IlgException;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Turns exceptions into GraphQL errors whose extensions carry code and fields, and no detail. */
@Component
class GraphQlErrors extends DataFetcherExceptionResolverAdapter {

  private static final Logger log = LoggerFactory.getLogger(GraphQlErrors.class);

  /** NUL in a text, a number or a moment that its column does not reach. */
  private static final Set<String> UNFIT = Set.of("22021", "22P05", "22003", "22008");

  @Override
  protected @Nullable GraphQLError resolveToSingleError(
      Throwable thrown, DataFetchingEnvironment environment) {
    return switch (thrown) {
      case IlgException refusal -> error(refusal, environment);
      // An argument's own constructor refused it.
      case BeanInstantiationException made when made.getCause() instanceof IlgException refusal ->
          error(refusal, environment);
      case AccessDeniedException _ ->
          error(new IlgException(ErrorCode.FORBIDDEN, "not allowed"), environment);
      case AuthenticationException _ ->
          error(new IlgException(ErrorCode.UNAUTHENTICATED, "no service token"), environment);
      case TransientDataAccessException _ ->
          error(new IlgException(ErrorCode.UNAVAILABLE, "the database is busy"), environment);
      // The connection broke, perhaps after the commit: whoever called must ask or say it again.
      case DataAccessResourceFailureException _,
          RecoverableDataAccessException _,
          TransactionException _ -> {
        log.warn("the database broke off; the call may have been done", thrown);
        yield error(new IlgException(ErrorCode.UNAVAILABLE, "the database is away"), environment);
      }
      default -> {
        if (cannotBeKept(thrown)) {
          yield error(
              new IlgException(ErrorCode.INVALID, "a value is out of range or no text at all"),
              environment);
        }
        log.error("a call failed; it is answered as INTERNAL and changed nothing", thrown);
        yield error(new IlgException(ErrorCode.INTERNAL, "a fault of ours"), environment);
      }
    };
  }

  /** What no column takes, whatever rule let it through: the caller can mend it. */
  private static boolean cannotBeKept(Throwable thrown) {
    return NestedExceptionUtils.getMostSpecificCause(thrown) instanceof SQLException refused
        && refused.getSQLState() != null
        && UNFIT.contains(refused.getSQLState());
  }

  private static GraphQLError error(IlgException refusal, DataFetchingEnvironment environment) {
    var fields =
        refusal.fields().stream()
            .map(field -> Map.of("field", field.field(), "message", field.message()))
            .toList();
    return GraphqlErrorBuilder.newError(environment)
        .errorType(ErrorType.BAD_REQUEST)
        .message("%s", String.valueOf(refusal.getMessage()))
        .extensions(
            Map.of(
                "code",
                refusal.code().name(),
                "fields",
                List.copyOf(fields),
                "retryAfterSeconds",
                refusal.retryAfter().map(Duration::toSeconds).orElse(0L)))
        .build();
  }
}
