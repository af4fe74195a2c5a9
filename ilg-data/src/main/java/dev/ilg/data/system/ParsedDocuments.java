package dev.ilg.data.system;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Parses and validates each document once: those of the services are few and never change. */
final class ParsedDocuments implements PreparsedDocumentProvider {

  /** Above what all services have; whatever comes beyond it is parsed each time. */
  private static final int MOST = 500;

  private final Map<String, PreparsedDocumentEntry> parsed = new ConcurrentHashMap<>();

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
    var known = parsed.get(input.getQuery());
    if (known != null) {
      return CompletableFuture.completedFuture(known);
    }
    var entry = parse.apply(input);
    if (!entry.hasErrors() && parsed.size() < MOST) {
      parsed.put(input.getQuery(), entry);
    }
    return CompletableFuture.completedFuture(entry);
  }
}
