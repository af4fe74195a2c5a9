package dev.ilg.simulator.profile;

import dev.ilg.simulator.world.Person;

/** A person in a list of other people. */
public record PersonView(
    String slug, String memberId, String name, String headline, String degree) {

  /** What a card shows. */
  public static PersonView of(Person person) {
    var degree = person.setting().degree().label();
    return new PersonView(
        person.slug(),
        person.memberId(),
        person.fullName(),
        person.work().headline(),
        degree.equals("3rd") ? "3rd+" : degree);
  }
}
