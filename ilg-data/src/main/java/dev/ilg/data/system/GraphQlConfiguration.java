package dev.ilg.data.system;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.scalars.ExtendedScalars;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalars of the schema, and how requests are run. */
@Configuration
class GraphQlConfiguration {

  private static final int MOST_DEPTH = 10;
  private static final int MOST_FIELDS = 300;

  @Bean
  RuntimeWiringConfigurer scalars() {
    return wiring ->
        wiring
            .scalar(ExtendedScalars.GraphQLLong)
            .scalar(ExtendedScalars.Date)
            .scalar(InstantScalar.TYPE);
  }

  @Bean
  GraphQlSourceBuilderCustomizer documents(
      @Value("${ilg.graphql.any-document:false}") boolean anyDocument) {
    var documents =
        new ParsedDocuments(anyDocument ? _ -> true : AllowedDocuments.builtIn()::allows);
    return builder ->
        builder.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents));
  }

  @Bean
  RequestObservation requestObservation(ObservationRegistry observations) {
    return new RequestObservation(observations);
  }

  /** For developers who ask what they like: the services' own documents are bounded by the list. */
  @Bean
  @ConditionalOnBooleanProperty("ilg.graphql.any-document")
  Instrumentation mostDepth() {
    return new MaxQueryDepthInstrumentation(MOST_DEPTH);
  }

  @Bean
  @ConditionalOnBooleanProperty("ilg.graphql.any-document")
  Instrumentation mostFields() {
    return new MaxQueryComplexityInstrumentation(MOST_FIELDS);
  }

  /** A request has a virtual thread of its own; its operations, which block, need no others. */
  @Bean
  static BeanPostProcessor onTheThreadOfTheRequest() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof AnnotatedControllerConfigurer controllers) {
          controllers.setBlockingMethodPredicate(method -> false);
        }
        return bean;
      }
    };
  }
}
