package dev.ilg.simulator.profile;

import dev.ilg.simulator.relation.State;
import dev.ilg.simulator.world.ActionRow;
import dev.ilg.simulator.world.Person;

/** Which variant of the action row is shown; exactly one of the first five is true. */
record Buttons(
    boolean own,
    boolean connected,
    boolean incoming,
    boolean pending,
    boolean connectFirst,
    boolean followFirst) {

  static Buttons ofOwnProfile() {
    return new Buttons(true, false, false, false, false, false);
  }

  static Buttons of(Person person, State state) {
    var follows = person.setting().row() == ActionRow.FOLLOW_FIRST;
    return switch (state) {
      case CONNECTED -> new Buttons(false, true, false, false, false, false);
      case INCOMING -> new Buttons(false, false, true, false, false, false);
      case PENDING -> new Buttons(false, false, false, true, false, false);
      case STRANGER -> new Buttons(false, false, false, false, !follows, follows);
    };
  }
}
