package dev.ilg.simulator.profile;

import dev.ilg.simulator.world.Experience;
import java.time.Instant;

/** One position of the experience section. */
record ExperienceView(
    String key,
    String title,
    String company,
    int companyId,
    String dates,
    String length,
    String location) {

  static ExperienceView of(Experience experience, Instant now) {
    return new ExperienceView(
        experience.company().id() + "-" + experience.from(),
        experience.title(),
        experience.company().name(),
        experience.company().id(),
        Periods.dates(experience, " - "),
        Periods.length(experience, now),
        experience.location());
  }
}
