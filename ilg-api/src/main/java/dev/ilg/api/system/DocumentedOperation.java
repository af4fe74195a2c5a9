package dev.ilg.api.system;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Says of an operation what its method says: its feature, who may call it, how it answers. */
final class DocumentedOperation implements OperationCustomizer {

  private static final String EVENTS = "text/event-stream";
  private static final ResolvableType STREAM =
      ResolvableType.forClassWithGenerics(ResponseEntity.class, StreamingResponseBody.class);
  private static final ResolvableType NOTHING =
      ResolvableType.forClassWithGenerics(ResponseEntity.class, Void.class);

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    var feature = method.getBeanType().getPackageName();
    operation.setTags(List.of(feature.substring(feature.lastIndexOf('.') + 1)));
    if (method.hasMethodAnnotation(ForAnybody.class)) {
      operation.setSecurity(List.of());
    }
    answers(operation.getResponses(), ResolvableType.forMethodReturnType(method.getMethod()));
    return operation;
  }

  private static void answers(ApiResponses responses, ResolvableType type) {
    if (NOTHING.isAssignableFrom(type)) {
      responses.remove("200");
      responses.addApiResponse("204", new ApiResponse().description("No Content"));
    } else if (STREAM.isAssignableFrom(type)) {
      responses.addApiResponse("200", streamed(responses.get("200")));
    } else {
      responses.values().stream()
          .filter(response -> response.getContent() != null)
          .forEach(DocumentedOperation::isJson);
    }
    responses.addApiResponse("default", problem());
  }

  private static void isJson(ApiResponse response) {
    var json = response.getContent().remove("*/*");
    if (json != null) {
      response.getContent().addMediaType("application/json", json);
    }
  }

  private static ApiResponse streamed(@Nullable ApiResponse found) {
    var text = new JsonSchema();
    text.addType("string");
    var content = found == null ? null : found.getContent();
    return content != null && content.containsKey(EVENTS)
        ? answer(EVENTS, text).description("A stream that stays open")
        : answer("text/csv", text).description("An attachment");
  }

  private static ApiResponse problem() {
    var problem = new JsonSchema();
    problem.set$ref("#/components/schemas/Problem");
    return answer("application/problem+json", problem).description("Refused, and why");
  }

  private static ApiResponse answer(String type, Schema<?> schema) {
    return new ApiResponse()
        .content(new Content().addMediaType(type, new MediaType().schema(schema)));
  }
}
