package dev.ilg.api.system;

import dev.ilg.platform.error.ErrorCode;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/** Says with which problems an operation may answer, by what it takes and by what it does. */
final class PossibleRefusals {

  private static final String PROBLEM = "application/problem+json";

  private PossibleRefusals() {}

  static void put(PathItem.HttpMethod method, Operation operation) {
    for (var code : of(method, operation)) {
      operation.getResponses().addApiResponse(Integer.toString(code.status()), answer(code));
    }
  }

  private static Set<ErrorCode> of(PathItem.HttpMethod method, Operation operation) {
    var codes = EnumSet.of(ErrorCode.INTERNAL, ErrorCode.UNAVAILABLE);
    var needsToken = operation.getSecurity() == null || !operation.getSecurity().isEmpty();
    if (needsToken) {
      codes.addAll(EnumSet.of(ErrorCode.UNAUTHENTICATED, ErrorCode.FORBIDDEN));
    }
    if (operation.getTags().contains("session") && operation.getRequestBody() != null) {
      codes.add(ErrorCode.TOO_MANY);
    }
    if (operation.getTags().contains("session") && method == PathItem.HttpMethod.POST) {
      codes.add(ErrorCode.UNAUTHENTICATED);
    }
    if (takes(operation, "path", "")) {
      codes.add(ErrorCode.NOT_FOUND);
    }
    if (operation.getRequestBody() != null || takes(operation, "query", "")) {
      codes.add(ErrorCode.INVALID);
    }
    if (method != PathItem.HttpMethod.GET && needsToken) {
      codes.add(ErrorCode.CONFLICT);
    }
    if (takes(operation, "header", HttpHeaders.IF_MATCH)) {
      codes.add(ErrorCode.STALE);
    }
    return codes;
  }

  private static boolean takes(Operation operation, String where, String name) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(
                one -> where.equals(one.getIn()) && (name.isEmpty() || name.equals(one.getName())));
  }

  private static ApiResponse answer(ErrorCode code) {
    var schema = new JsonSchema();
    schema.set$ref("#/components/schemas/Problem");
    var example = ProblemWriter.problem(code, says(code), List.of());
    return new ApiResponse()
        .description(says(code))
        .content(
            new Content().addMediaType(PROBLEM, new MediaType().schema(schema).example(example)));
  }

  private static String says(ErrorCode code) {
    return switch (code) {
      case INVALID -> "something that was sent breaks a rule; errors says which field";
      case NOT_FOUND -> "it does not exist, or it is not the caller's to see";
      case CONFLICT -> "the state of the thing does not allow it";
      case UNAUTHENTICATED -> "sign in: the access token or API key is missing, wrong or over";
      case FORBIDDEN -> "the caller's role, or their API key, may not do this";
      case STALE -> "somebody else changed it; errors says what is there now";
      case TOO_MANY -> "too many requests; try again later";
      case UNAVAILABLE -> "something behind is away; try again after Retry-After seconds";
      case INTERNAL -> "a fault of ours; try again later";
    };
  }
}
