package dev.ilg.data.system;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Secrets of ilg-data.
 *
 * @param secret signs the tokens that services call each other with; at least 32 bytes
 * @param key seals LinkedIn secrets; 32 bytes in base64
 */
@ConfigurationProperties("ilg.service")
record SecurityProperties(String secret, String key) {}
