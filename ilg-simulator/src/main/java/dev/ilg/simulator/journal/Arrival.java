package dev.ilg.simulator.journal;

import dev.ilg.simulator.world.Person;
import org.jspecify.annotations.Nullable;

/** What arrived, before the journal gives it a number and a time. */
public record Arrival(
    Kind kind, String account, @Nullable String memberId, @Nullable String slug, String text) {

  /** Something that an account did to or with a person. */
  public static Arrival of(Kind kind, String account, Person person, String text) {
    return new Arrival(kind, account, person.memberId(), person.slug(), text);
  }

  /** Something that concerns no single person. */
  public static Arrival of(Kind kind, String account, String text) {
    return new Arrival(kind, account, null, null, text);
  }
}
