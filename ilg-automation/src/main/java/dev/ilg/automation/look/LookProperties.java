package dev.ilg.automation.look;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How outreach without an outcome is looked at.
 *
 * @param delay how long LinkedIn may take to show what was done, in real time
 */
@ConfigurationProperties("ilg.look")
record LookProperties(@DefaultValue("3s") Duration delay) {}
