package dev.ilg.simulator.invite;

import dev.ilg.simulator.account.Account;
import dev.ilg.simulator.variant.Labels;
import dev.ilg.simulator.variant.Variant;
import dev.ilg.simulator.world.Person;

/** What the invite modal shows. */
record InviteView(
    String memberId, String name, boolean emailGate, boolean premium, int longest, Variant look) {

  static InviteView of(Account account, Person person, Variant look) {
    return new InviteView(
        person.memberId(),
        person.fullName(),
        person.setting().emailGate() || look.emailGate(),
        account.premium(),
        account.noteLimit(),
        look);
  }

  Labels l() {
    return look.labels();
  }

  DialogWords w() {
    return DialogWords.of(look.tongue());
  }
}
