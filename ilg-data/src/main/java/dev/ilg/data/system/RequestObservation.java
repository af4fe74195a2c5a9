package dev.ilg.data.system;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.observation.GraphQlObservationInstrumentation;

/**
 * Measures a request as a whole and leaves out its fields and loaders, which are not worth their
 * timers. Naming them as disabled observations would throw and swallow an exception for each
 * (Spring for GraphQL 2.0.4 casts the no-op context).
 */
final class RequestObservation extends GraphQlObservationInstrumentation {

  RequestObservation(ObservationRegistry observations) {
    super(observations);
  }

  @Override
  public ExecutionInput instrumentExecutionInput(
      ExecutionInput input,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    return input;
  }

  @Override
  public DataFetcher<?> instrumentDataFetcher(
      DataFetcher<?> fetcher,
      InstrumentationFieldFetchParameters parameters,
      @Nullable InstrumentationState state) {
    return fetcher;
  }
}
