package dev.ilg.api.system;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Tokens of ilg-api.
 *
 * @param secret signs access tokens; at least 32 bytes
 * @param accessTime how long an access token holds
 * @param secureCookie whether the refresh cookie travels over https alone
 */
@ConfigurationProperties("ilg.api")
public record ApiProperties(
    String secret,
    @DefaultValue("10m") Duration accessTime,
    @DefaultValue("true") boolean secureCookie) {}
