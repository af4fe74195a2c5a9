package dev.ilg.dataclient.system;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where ilg-data is.
 *
 * @param url its address, without {@code /graphql}
 * @param connectWithin longest wait for a connection
 * @param answerWithin longest wait for an answer
 */
@ConfigurationProperties("ilg.data")
public record DataProperties(
    @DefaultValue("http://127.0.0.1:8082") URI url,
    @DefaultValue("2s") Duration connectWithin,
    @DefaultValue("15s") Duration answerWithin) {}
