package dev.ilg.data.system;

import graphql.scalars.ExtendedScalars;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalars of the schema, and how requests are run. */
@Configuration
class GraphQlConfiguration {

  @Bean
  RuntimeWiringConfigurer scalars() {
    return wiring ->
        wiring
            .scalar(ExtendedScalars.GraphQLLong)
            .scalar(ExtendedScalars.Date)
            .scalar(InstantScalar.TYPE);
  }

  @Bean
  GraphQlSourceBuilderCustomizer parsedOnce() {
    return builder ->
        builder.configureGraphQl(
            graphQl -> graphQl.preparsedDocumentProvider(new ParsedDocuments()));
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
