package dev.ilg.data.canary;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often pages are walked.
 *
 * @param fresh how long a walk of a worker's version over a generation of pages counts for others
 * @param again when a page that had changed is looked at again
 */
@ConfigurationProperties("ilg.canary")
record CanaryProperties(@DefaultValue("12h") Duration fresh, @DefaultValue("30m") Duration again) {}
