package dev.ilg.data.user;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first super admin of an empty database.
 *
 * @param email empty for none
 * @param password at least 12 characters
 */
@ConfigurationProperties("ilg.bootstrap")
record BootstrapProperties(@DefaultValue("") String email, @DefaultValue("") String password) {}
