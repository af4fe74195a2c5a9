package dev.ilg.api.system;

import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.FieldError;
import dev.ilg.platform.error.IlgException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes every error the same way. */
@Component
class ProblemWriter {

  private static final String TYPE = "https://ilg.dev/problems/";
  private static final Duration RETRY = Duration.ofSeconds(5);

  private final JsonMapper json;

  ProblemWriter(JsonMapper json) {
    this.json = json;
  }

  ResponseEntity<Object> answer(IlgException refusal) {
    return answer(
        refusal.code(),
        String.valueOf(refusal.getMessage()),
        refusal.fields(),
        refusal.retryAfter().orElse(RETRY));
  }

  ResponseEntity<Object> answer(ErrorCode code, String detail, List<FieldError> errors) {
    return answer(code, detail, errors, RETRY);
  }

  private static ResponseEntity<Object> answer(
      ErrorCode code, String detail, List<FieldError> errors, Duration retry) {
    var answer =
        ResponseEntity.status(code.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (code.retryable()) {
      answer.header(HttpHeaders.RETRY_AFTER, Long.toString(retry.toSeconds()));
    }
    return answer.body(problem(code, detail, errors));
  }

  void write(HttpServletResponse response, ErrorCode code, String detail) throws IOException {
    response.setStatus(code.status());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(problem(code, detail, List.of())));
  }

  static Problem problem(ErrorCode code, String detail, List<FieldError> errors) {
    var title = code.name().charAt(0) + code.name().substring(1).toLowerCase(Locale.ROOT);
    return new Problem(
        TYPE + code.name(), title.replace('_', ' '), code.status(), detail, code.name(), errors);
  }
}
