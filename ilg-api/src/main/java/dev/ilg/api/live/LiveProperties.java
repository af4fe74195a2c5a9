package dev.ilg.api.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Live events.
 *
 * @param polling how often ilg-data is asked, once for all streams, and only while there are any
 * @param sign how often a stream that has nothing to tell shows that it is alive
 * @param longest when a stream ends by itself: its reader comes back with a new access token
 */
@ConfigurationProperties("ilg.live")
record LiveProperties(
    @DefaultValue("1s") Duration polling,
    @DefaultValue("15s") Duration sign,
    @DefaultValue("9m") Duration longest) {}
