package dev.ilg.simulator.profile;

import dev.ilg.simulator.world.Education;

/** One entry of the education section. */
record EducationView(String key, String school, String degree, String years) {

  static EducationView of(Education education) {
    return new EducationView(
        Integer.toHexString(education.school().hashCode()),
        education.school(),
        education.degree(),
        education.fromYear() + " - " + education.untilYear());
  }
}
