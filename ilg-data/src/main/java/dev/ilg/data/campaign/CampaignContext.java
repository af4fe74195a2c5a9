package dev.ilg.data.campaign;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Business time and LinkedIn's origin, as campaigns need them. */
@Component
record CampaignContext(Clock clock, LinkedInProperties linkedIn) {

  String origin() {
    return linkedIn.origin();
  }
}
