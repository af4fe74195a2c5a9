package dev.ilg.api.system;

import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The OpenAPI document, generated from the controllers; the checked-in copy is compared in tests.
 */
@Configuration
@SecurityScheme(
    name = "accessToken",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT")
class OpenApiConfiguration {

  @Bean
  OpenAPI document() {
    return new OpenAPI()
        .info(new Info().title("ILG").version("1").description("Lead generation through LinkedIn"))
        .addSecurityItem(new SecurityRequirement().addList("accessToken"));
  }

  /** Every operation may answer with a problem; paths come in a stable order. */
  @Bean
  OpenApiCustomizer problemsEverywhere() {
    return document -> {
      var content =
          new Content()
              .addMediaType(
                  "application/problem+json",
                  new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
      document
          .getPaths()
          .values()
          .forEach(
              path ->
                  path.readOperations()
                      .forEach(
                          operation ->
                              operation
                                  .getResponses()
                                  .addApiResponse(
                                      "default",
                                      new ApiResponse().description("refused").content(content))));
      document.getComponents().setSchemas(new TreeMap<>(document.getComponents().getSchemas()));
      document.setServers(List.of());
    };
  }

  @Bean
  NullnessConverter nullness() {
    return new NullnessConverter();
  }
}
