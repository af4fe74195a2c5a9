package dev.ilg.simulator.control;

import dev.ilg.simulator.relation.Reaction;
import dev.ilg.simulator.world.Person;

/** A person of a search, and what the seed says they will do. */
record Prophecy(
    String memberId,
    String salesId,
    String slug,
    String formerSlug,
    String name,
    String degree,
    String row,
    boolean emailGate,
    boolean gone,
    Reaction reaction) {

  static Prophecy of(Person person, Reaction reaction) {
    var setting = person.setting();
    return new Prophecy(
        person.memberId(),
        person.keys().salesId(),
        person.slug(),
        person.keys().formerSlug(),
        person.fullName(),
        setting.degree().label(),
        setting.row().name(),
        setting.emailGate(),
        setting.gone(),
        reaction);
  }
}
