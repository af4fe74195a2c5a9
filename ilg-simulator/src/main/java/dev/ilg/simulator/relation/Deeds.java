package dev.ilg.simulator.relation;

import dev.ilg.simulator.journal.Arrival;
import dev.ilg.simulator.journal.Journal;
import dev.ilg.simulator.journal.Kind;
import dev.ilg.simulator.world.Person;
import java.time.Clock;

/** The only way to change anything; looks, journals and answers as one step. */
public final class Deeds {

  private final Relations relations;
  private final Journal journal;
  private final Clock clock;

  public Deeds(Relations relations, Journal journal, Clock clock) {
    this.relations = relations;
    this.journal = journal;
    this.clock = clock;
  }

  /** Sends an invite; one that comes twice is journaled too, because the judge counts arrivals. */
  public synchronized Answer invite(String account, Invite invite) {
    var person = invite.person();
    if (person.setting().gone()) {
      return Answer.GONE;
    }
    if (person.setting().emailGate() && !invite.email().contains("@")) {
      return Answer.EMAIL_REQUIRED;
    }
    if (invite.note().length() > invite.longest()) {
      return Answer.TOO_LONG;
    }
    var now = clock.instant();
    var before = relations.of(account, person).at(now);
    journal.append(now, Arrival.of(Kind.INVITE, account, person, invite.note()));
    if (Relation.mayInvite(before, now)) {
      return Answer.DONE;
    }
    return before.state() == State.STRANGER ? Answer.TOO_SOON : Answer.ALREADY_KNOWN;
  }

  /** Withdraws the invite that is pending. */
  public synchronized Answer withdraw(String account, Person person) {
    return when(account, person, State.PENDING, Kind.WITHDRAWAL);
  }

  /** Accepts the person's own request. */
  public synchronized Answer accept(String account, Person person) {
    return when(account, person, State.INCOMING, Kind.ACCEPTANCE);
  }

  private Answer when(String account, Person person, State state, Kind kind) {
    var now = clock.instant();
    if (relations.of(account, person).at(now).state() != state) {
      return Answer.NOT_PENDING;
    }
    journal.append(now, Arrival.of(kind, account, person, ""));
    return Answer.DONE;
  }

  /** Writes to a connection. */
  public synchronized Answer write(String account, Person person, String text) {
    var now = clock.instant();
    if (!relations.of(account, person).at(now).isConnected()) {
      return Answer.NOT_CONNECTED;
    }
    journal.append(now, Arrival.of(Kind.MESSAGE, account, person, text));
    return Answer.DONE;
  }

  /** Journals that a page about a person was read. */
  public void saw(Kind kind, String account, Person person, String text) {
    journal.append(clock.instant(), Arrival.of(kind, account, person, text));
  }

  /** Journals that a page was read. */
  public void saw(Kind kind, String account, String text) {
    journal.append(clock.instant(), Arrival.of(kind, account, text));
  }
}
