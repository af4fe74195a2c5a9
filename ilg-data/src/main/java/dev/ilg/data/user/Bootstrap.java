package dev.ilg.data.user;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Makes the first super admin when the environment names one and there is none. */
@Component
@EnableConfigurationProperties(BootstrapProperties.class)
class Bootstrap implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(Bootstrap.class);

  private final BootstrapProperties properties;
  private final UserService users;

  Bootstrap(BootstrapProperties properties, UserService users) {
    this.properties = properties;
    this.users = users;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!properties.email().isBlank()
        && users.bootstrap(properties.email(), properties.password())) {
      log.info("the first super admin was made; remove ILG_BOOTSTRAP_PASSWORD now");
    }
  }
}
