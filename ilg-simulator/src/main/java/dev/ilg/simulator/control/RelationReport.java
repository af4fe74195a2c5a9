package dev.ilg.simulator.control;

import dev.ilg.simulator.relation.Message;
import dev.ilg.simulator.relation.Relation;
import dev.ilg.simulator.relation.State;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is between an account and one person at an instant; null is "not by then". */
record RelationReport(
    String memberId,
    String slug,
    String name,
    State state,
    @Nullable Instant invitedAt,
    String note,
    @Nullable Instant acceptedAt,
    @Nullable Instant repliedAt,
    @Nullable Instant withdrawnAt,
    List<Message> messages) {

  static RelationReport of(Relation relation, Instant at) {
    var standing = relation.at(at);
    var person = relation.person();
    return new RelationReport(
        person.memberId(),
        person.slug(),
        person.fullName(),
        standing.state(),
        standing.invitedAt(),
        standing.note(),
        standing.connectedAt(),
        relation.reply(at).map(Message::at).orElse(null),
        standing.withdrawnAt(),
        relation.thread(at));
  }
}
