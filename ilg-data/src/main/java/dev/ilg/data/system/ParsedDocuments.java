package dev.ilg.data.system;

import dev.ilg.platform.error.ErrorCode;
import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.ErrorType;

/**
 * Lets in only documents that are allowed, and parses and validates each once: those of the
 * services are few and never change.
 */
final class ParsedDocuments implements PreparsedDocumentProvider {

  private static final Logger log = LoggerFactory.getLogger(ParsedDocuments.class);

  /** Above what all services have; whatever comes beyond it is parsed each time. */
  private static final int MOST = 500;

  private static final PreparsedDocumentEntry REFUSED =
      new PreparsedDocumentEntry(
          GraphqlErrorBuilder.newError()
              .errorType(ErrorType.FORBIDDEN)
              .message("this document is none of the services'")
              .extensions(Map.of("code", ErrorCode.FORBIDDEN.name(), "fields", List.of()))
              .build());

  private final Map<String, PreparsedDocumentEntry> parsed = new ConcurrentHashMap<>();
  private final Predicate<String> allowed;

  ParsedDocuments(Predicate<String> allowed) {
    this.allowed = allowed;
  }

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
    var known = parsed.get(input.getQuery());
    if (known != null) {
      return CompletableFuture.completedFuture(known);
    }
    if (!allowed.test(input.getQuery())) {
      log.warn("a document that is none of the services' was refused; who sent it is in the trace");
      return CompletableFuture.completedFuture(REFUSED);
    }
    var entry = parse.apply(input);
    if (!entry.hasErrors() && parsed.size() < MOST) {
      parsed.put(input.getQuery(), entry);
    }
    return CompletableFuture.completedFuture(entry);
  }
}
