package dev.ilg.platform.system;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

final class MissingSecretsFailureAnalyzer extends AbstractFailureAnalyzer<MissingSecretsException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, MissingSecretsException cause) {
    return new FailureAnalysis(
        "This service refuses to start without its secrets.", cause.getMessage(), cause);
  }
}
