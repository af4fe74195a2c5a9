package dev.ilg.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One operation as the OpenAPI document names it.
 *
 * @param id its operationId
 * @param method of HTTP
 * @param path with its parameters in braces
 * @param query names of its query parameters, with whether each is needed
 */
record Operation(String id, String method, String path, Map<String, Boolean> query) {

  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

  /** All operations of a document. */
  static List<Operation> of(JsonNode document) {
    return document
        .path("paths")
        .propertyStream()
        .flatMap(path -> of(path.getKey(), path.getValue()))
        .toList();
  }

  private static Stream<Operation> of(String path, JsonNode methods) {
    return methods
        .propertyStream()
        .filter(method -> METHODS.contains(method.getKey()))
        .map(
            method ->
                new Operation(
                    method.getValue().path("operationId").asString(method.getKey() + " " + path),
                    method.getKey().toUpperCase(java.util.Locale.ROOT),
                    path,
                    method
                        .getValue()
                        .path("parameters")
                        .valueStream()
                        .filter(parameter -> parameter.path("in").asString("").equals("query"))
                        .collect(
                            Collectors.toMap(
                                parameter -> parameter.path("name").asString(),
                                parameter -> parameter.path("required").asBoolean(false)))));
  }
}
