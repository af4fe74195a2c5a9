package dev.ilg.data.system;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.Scalars;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.MergedField;
import graphql.execution.ResultPath;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class GraphQlErrorsTest {

  private static final DataFetchingEnvironment CALL =
      DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
          .mergedField(MergedField.newMergedField(Field.newField("settle").build()).build())
          .executionStepInfo(
              ExecutionStepInfo.newExecutionStepInfo()
                  .type(Scalars.GraphQLString)
                  .path(ResultPath.rootPath())
                  .build())
          .build();

  static Stream<Exception> aDatabaseThatBrokeOff() {
    return Stream.of(
        new TransactionSystemException("JDBC rollback failed"),
        new CannotCreateTransactionException("no connection"),
        new DataAccessResourceFailureException("terminating connection"),
        new QueryTimeoutException("slow"));
  }

  @ParameterizedTest
  @MethodSource("aDatabaseThatBrokeOff")
  void aReportIsRepeatedWhenTheDatabaseBrokeOff(Exception broken) {
    assertThat(code(broken)).isEqualTo("UNAVAILABLE");
  }

  @Test
  void aFaultOfOursIsNotRepeated() {
    assertThat(code(new IllegalStateException("a bug"))).isEqualTo("INTERNAL");
  }

  private static String code(Exception thrown) {
    var error = new GraphQlErrors().resolveToSingleError(thrown, CALL);
    return String.valueOf(error.getExtensions().get("code"));
  }
}
