package dev.ilg.simulator.sales;

import dev.ilg.simulator.profile.Periods;
import dev.ilg.simulator.world.Experience;
import java.time.Instant;

/** One position on the lead page; its dates have an en dash without spaces. */
record PositionView(
    String title, String company, int companyId, String dates, String length, String location) {

  static PositionView of(Experience experience, Instant now) {
    return new PositionView(
        experience.title(),
        experience.company().name(),
        experience.company().id(),
        Periods.dates(experience, "–"),
        Periods.length(experience, now),
        experience.location());
  }
}
