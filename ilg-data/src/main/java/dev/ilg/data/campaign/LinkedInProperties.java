package dev.ilg.data.campaign;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where LinkedIn is.
 *
 * @param origin scheme, host and port that campaign lists may have beside LinkedIn's own
 */
@ConfigurationProperties("ilg.linkedin")
record LinkedInProperties(@DefaultValue("https://www.linkedin.com") String origin) {}
