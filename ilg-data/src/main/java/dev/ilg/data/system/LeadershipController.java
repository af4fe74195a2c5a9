package dev.ilg.data.system;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Which copy of a service is the active one. */
@Controller
class LeadershipController {

  private final LeadershipService leadership;

  LeadershipController(LeadershipService leadership) {
    this.leadership = leadership;
  }

  @MutationMapping
  @ForScheduler
  boolean claimLeadership(@Argument String name, @Argument String holder) {
    return leadership.claim(name, holder);
  }
}
