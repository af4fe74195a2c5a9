package dev.ilg.simulator.sales;

import dev.ilg.simulator.world.Education;

/** One school on the lead page. */
record SchoolView(String school, String degree, String years) {

  static SchoolView of(Education education) {
    return new SchoolView(
        education.school(), education.degree(), education.fromYear() + "–" + education.untilYear());
  }
}
