package dev.ilg.platform.system;

import java.util.List;

/** The service has no value for secrets that have no default. */
final class MissingSecretsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MissingSecretsException(List<String> variables) {
    super("set these environment variables: " + String.join(", ", variables));
  }
}
