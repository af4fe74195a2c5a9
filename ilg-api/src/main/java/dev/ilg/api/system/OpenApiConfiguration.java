package dev.ilg.api.system;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI document, generated from the controllers; OpenApiIT guards the checked-in copy. */
@Configuration
@SecurityScheme(
    name = "accessToken",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT",
    description = "An access token, or an API key that begins with ilg_")
class OpenApiConfiguration {

  private final SchemaNames names = new SchemaNames();

  @Bean
  OpenAPI document() {
    return new OpenAPI()
        .info(new Info().title("ILG").version("1").description("Lead generation through LinkedIn"))
        .addSecurityItem(new SecurityRequirement().addList("accessToken"));
  }

  /** Takes the place of swagger's own, which knows two records of one name as one. */
  @Bean
  ModelResolver schemas(ObjectMapperProvider json) {
    // Only this static switch makes an enum a schema of its own.
    ModelResolver.enumsAsRef = true;
    return new ModelResolver(json.jsonMapper(), names).openapi31(true);
  }

  @Bean
  DocumentedOperation operations() {
    return new DocumentedOperation();
  }

  @Bean
  OpenApiCustomizer whatTheCodeSays() {
    return document -> {
      var components = document.getComponents();
      components.getSchemas().putAll(ModelConverters.getInstance(true).readAll(Problem.class));
      components.getSchemas().remove("StreamingResponseBody");
      SchemaWords.put(document);
      components
          .getSchemas()
          .forEach(
              (name, schema) -> {
                var record = names.records().get(name);
                if (record != null) {
                  SchemaNulls.mark(record, schema);
                }
              });
      components.setSchemas(new TreeMap<>(components.getSchemas()));
      document.setServers(List.of());
      document
          .getPaths()
          .values()
          .forEach(path -> path.readOperationsMap().forEach(PossibleRefusals::put));
      SchemaExamples.put(document);
    };
  }
}
