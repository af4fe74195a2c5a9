package dev.ilg.api.system;

import dev.ilg.platform.error.ErrorCode;
import dev.ilg.platform.error.FieldError;
import dev.ilg.platform.error.IlgException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns every exception into a problem; what is nobody's fault but ours is logged. */
@RestControllerAdvice
class Problems {

  private static final Logger log = LoggerFactory.getLogger(Problems.class);

  private final ProblemWriter problems;

  Problems(ProblemWriter problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ResponseEntity<Object> refused(IlgException refusal) {
    return problems.answer(refusal);
  }

  @ExceptionHandler
  ResponseEntity<Object> unreadable(HttpMessageNotReadableException unreadable) {
    return switch (unreadable.getCause()) {
      case UnrecognizedPropertyException unknown -> invalid(unknown, "is not known; leave it out");
      case InvalidFormatException wrong when wrong.getTargetType() == String.class ->
          invalid(wrong, "holds what is no character");
      case DatabindException wrong -> invalid(wrong, "is missing or of the wrong type");
      case null, default ->
          problems.answer(ErrorCode.INVALID, "the body is not JSON that can be read", List.of());
    };
  }

  @ExceptionHandler
  ResponseEntity<Object> missing(MissingServletRequestParameterException missing) {
    return problems.answer(IlgException.invalid(missing.getParameterName(), "is needed"));
  }

  @ExceptionHandler
  ResponseEntity<Object> mistyped(MethodArgumentTypeMismatchException mistyped) {
    return mistyped
            .getParameter()
            .hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class)
        ? problems.answer(ErrorCode.NOT_FOUND, "not found", List.of())
        : problems.answer(
            IlgException.invalid(mistyped.getName(), "has a value that is not allowed"));
  }

  @ExceptionHandler
  ResponseEntity<Object> nothingThere(NoResourceFoundException nothing) {
    return problems.answer(ErrorCode.NOT_FOUND, "not found", List.of());
  }

  @ExceptionHandler({HttpRequestMethodNotSupportedException.class, HttpMediaTypeException.class})
  ResponseEntity<Object> notSpoken(Exception notSpoken) {
    return problems.answer(
        ErrorCode.INVALID, "this method or content type is not offered here", List.of());
  }

  @ExceptionHandler
  ResponseEntity<Object> denied(AccessDeniedException denied) {
    return problems.answer(ErrorCode.FORBIDDEN, "your role may not do this", List.of());
  }

  /** The reader went away in the middle of a stream: nobody is left to tell. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException gone) {
    log.debug("a reader went away");
  }

  @ExceptionHandler
  ResponseEntity<Object> ours(Exception fault) {
    log.error("a request failed; it is answered as INTERNAL", fault);
    return problems.answer(ErrorCode.INTERNAL, "a fault of ours; try again later", List.of());
  }

  private ResponseEntity<Object> invalid(DatabindException wrong, String rule) {
    var path =
        wrong.getPath().stream()
            .map(Problems::step)
            .reduce(
                "",
                (before, step) ->
                    before.isEmpty() || step.startsWith("[") ? before + step : before + "." + step);
    return problems.answer(
        ErrorCode.INVALID,
        "the request cannot be taken like this",
        List.of(new FieldError(path, rule)));
  }

  private static String step(JacksonException.Reference step) {
    return step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName();
  }
}
