package dev.ilg.platform.system;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;

/**
 * Stops a start that lacks a secret, naming all that are missing in one message. A service lists
 * its secrets in {@code ilg.required-secrets}.
 */
public final class RequiredSecrets implements ApplicationListener<ApplicationPreparedEvent> {

  @Override
  public void onApplicationEvent(ApplicationPreparedEvent event) {
    var environment = event.getApplicationContext().getEnvironment();
    // The binder reads a YAML list as well as a comma-separated value; getProperty does not.
    var listed =
        Binder.get(environment)
            .bind("ilg.required-secrets", Bindable.listOf(String.class))
            .orElse(List.of());
    List<String> missing =
        listed.stream()
            .filter(name -> environment.getProperty(name, "").isBlank())
            .map(RequiredSecrets::variable)
            .toList();
    if (!missing.isEmpty()) {
      throw new MissingSecretsException(missing);
    }
  }

  private static String variable(String property) {
    return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
