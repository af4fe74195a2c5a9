package dev.ilg.worker.lane;

import dev.ilg.linkedin.page.Timeouts;
import dev.ilg.linkedin.session.BrowserSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which LinkedIn is opened and how long its pages may take.
 *
 * @param origin scheme and host, without a slash at the end
 * @param executable the browser; null takes the first one that the machine has
 * @param navigation until a page's document is there
 * @param element until an element that must come has come
 * @param effect until LinkedIn shows what a click did
 * @param direct whether lanes are worked without an egress gateway; nothing then cuts off a worker
 *     that lost its lease while it was stopped
 */
@ConfigurationProperties("ilg.linkedin")
public record LinkedInProperties(
    @DefaultValue("https://www.linkedin.com") String origin,
    @Nullable Path executable,
    @DefaultValue("30s") Duration navigation,
    @DefaultValue("15s") Duration element,
    @DefaultValue("8s") Duration effect,
    @DefaultValue("false") boolean direct) {

  BrowserSettings settings() {
    return new BrowserSettings(
        origin, Optional.ofNullable(executable), new Timeouts(navigation, element, effect), direct);
  }
}
