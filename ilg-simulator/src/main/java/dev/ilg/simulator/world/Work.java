package dev.ilg.simulator.world;

import java.util.List;

/** What a person does and did; the first experience is the present one. */
public record Work(
    String headline,
    String location,
    String about,
    List<Experience> experiences,
    List<Education> educations) {

  /** The present title. */
  public String title() {
    return experiences.getFirst().title();
  }

  /** The present employer. */
  public Company company() {
    return experiences.getFirst().company();
  }
}
