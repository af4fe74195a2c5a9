package dev.ilg.simulator.messaging;

import dev.ilg.simulator.account.Account;
import dev.ilg.simulator.relation.Message;
import dev.ilg.simulator.relation.Relation;
import dev.ilg.simulator.relation.Relations;
import dev.ilg.simulator.variant.Quirk;
import dev.ilg.simulator.variant.Variant;
import dev.ilg.simulator.variant.Variants;
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
  private static final int NEWEST = 3;
  private static final String LIST = "conversations";

  private final Relations relations;
  private final Variants variants;
  private final Clock clock;

  Inbox(Relations relations, Variants variants, Clock clock) {
    this.relations = relations;
    this.variants = variants;
    this.clock = clock;
  }

  /** How the list of conversations is shown. */
  Variant look(Account account) {
    return variants.of(account.email(), LIST);
  }

  /** How the conversation with a person is shown. */
  Variant look(Account account, Person person) {
    return variants.of(account.email(), person.slug());
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
    var look = look(account);
    for (var talk : talks) {
      // Rows that hold nothing are what a real list has (dom-facts 14.1).
      rows.add(row(talk, now, openThread, look, rows.size() % ROWS_BETWEEN_SPACERS == 1));
    }
    return rows;
  }

  ThreadView thread(Account account, Person person, int count) {
    var now = clock.instant();
    var relation = relations.of(account.email(), person);
    var all = relation.thread(now);
    var look = look(account, person);
    var partly = look.has(Quirk.LAZY_THREAD) || look.has(Quirk.STUCK_THREAD);
    var from = partly ? Math.max(0, all.size() - Math.max(NEWEST, count)) : 0;
    var shown = all.subList(from, all.size());
    return new ThreadView(
        ThreadId.of(person),
        person.memberId(),
        person.fullName(),
        person.work().headline(),
        relation.at(now).isConnected(),
        MessageView.of(shown, account.name(), person.fullName(), now),
        from > 0);
  }

  boolean isTalkingTo(Account account, Person person) {
    return !relations.of(account.email(), person).thread(clock.instant()).isEmpty();
  }

  private static ConversationRow row(
      Talk talk, Instant now, String openThread, Variant look, boolean spacer) {
    var person = talk.relation().person();
    var last = talk.messages().getLast();
    var threadId = ThreadId.of(person);
    var words = MessagingWords.of(look.tongue());
    var writer = last.own() ? words.us() : person.name().first() + ": ";
    var said =
        last.own() && look.has(Quirk.REACTION_LAST)
            ? person.name().first() + words.reacted()
            : writer + last.text().replace('\n', ' ');
    return new ConversationRow(
        threadId,
        person.fullName(),
        person.name().initials(),
        said,
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
