package dev.ilg.platform.system;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Stops a start that lacks a secret, naming all that are missing in one message. A service lists
 * its secrets in {@code ilg.required-secrets}.
 */
public final class RequiredSecrets implements ApplicationListener<ApplicationPreparedEvent> {

  @Override
  public void onApplicationEvent(ApplicationPreparedEvent event) {
    var environment = event.getApplicationContext().getEnvironment();
    var listed = environment.getProperty("ilg.required-secrets", String[].class, new String[0]);
    List<String> missing =
        Arrays.stream(listed)
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
