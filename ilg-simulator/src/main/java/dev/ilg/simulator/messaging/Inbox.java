package dev.ilg.simulator.messaging;

import dev.ilg.simulator.account.Account;
import dev.ilg.simulator.relation.Message;
import dev.ilg.simulator.relation.Relation;
import dev.ilg.simulator.relation.Relations;
import dev.ilg.simulator.world.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The conversations of an account as they are now. */
@Component
class Inbox {

  private static final int ROWS_BETWEEN_SPACERS = 2;

  private final Relations relations;
  private final Clock clock;

  Inbox(Relations relations, Clock clock) {
    this.relations = relations;
    this.clock = clock;
  }

  /** The rows, the latest first. */
  List<ConversationRow> rows(Account account, String openThread) {
    var now = clock.instant();
    var talks =
        relations.touchedBy(account.email()).stream()
            .map(relation -> new Talk(relation, relation.thread(now)))
            .filter(talk -> !talk.messages().isEmpty())
            .sorted(Comparator.comparing(Talk::lastAt).reversed())
            .toList();
    var rows = new ArrayList<ConversationRow>();
    for (var talk : talks) {
      // Rows that hold nothing are what a real list has (dom-facts 14.1).
      rows.add(row(talk, now, openThread, rows.size() % ROWS_BETWEEN_SPACERS == 1));
    }
    return rows;
  }

  ThreadView thread(Account account, Person person) {
    var now = clock.instant();
    var relation = relations.of(account.email(), person);
    return new ThreadView(
        ThreadId.of(person),
        person.memberId(),
        person.fullName(),
        person.work().headline(),
        relation.at(now).isConnected(),
        MessageView.of(relation.thread(now), account.name(), person.fullName(), now));
  }

  boolean isTalkingTo(Account account, Person person) {
    return !relations.of(account.email(), person).thread(clock.instant()).isEmpty();
  }

  private static ConversationRow row(Talk talk, Instant now, String openThread, boolean spacer) {
    var person = talk.relation().person();
    var last = talk.messages().getLast();
    var threadId = ThreadId.of(person);
    var writer = last.own() ? "You: " : person.name().first() + ": ";
    return new ConversationRow(
        threadId,
        person.fullName(),
        person.name().initials(),
        writer + last.text().replace('\n', ' '),
        Times.stamp(last.at(), now),
        talk.relation().unread(now),
        threadId.equals(openThread),
        spacer);
  }

  private record Talk(Relation relation, List<Message> messages) {

    Instant lastAt() {
      return messages.getLast().at();
    }
  }
}
