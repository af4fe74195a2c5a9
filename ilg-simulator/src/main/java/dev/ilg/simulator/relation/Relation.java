package dev.ilg.simulator.relation;

import dev.ilg.simulator.journal.Entry;
import dev.ilg.simulator.journal.Kind;
import dev.ilg.simulator.world.ActionRow;
import dev.ilg.simulator.world.Degree;
import dev.ilg.simulator.world.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One account and one person: what we did is remembered, everything else is worked out for the
 * instant that is asked for.
 */
public final class Relation {

  /** LinkedIn lets nobody invite again sooner after a withdrawal (dom-facts 11.1). */
  static final Duration COOLDOWN = Duration.ofDays(21);

  private static final Instant BEFORE_EVERYTHING = Instant.parse("2024-06-01T09:00:00Z");
  private static final int DAYS_OF_OLD_CONNECTIONS = 500;

  private final Person person;
  private final Reaction reaction;
  private final List<Entry> deeds;

  Relation(Person person, Reaction reaction, List<Entry> deeds) {
    this.person = person;
    this.reaction = reaction;
    this.deeds = deeds;
  }

  /** The other side. */
  public Person person() {
    return person;
  }

  /** Where the two stand at that instant. */
  public Standing at(Instant now) {
    var standing = beginning();
    for (var deed : deeds) {
      if (!deed.at().isAfter(now)) {
        standing = after(deed, acceptedBy(deed.at(), standing));
      }
    }
    return acceptedBy(now, standing);
  }

  /** The conversation at that instant; empty while there is none. */
  public List<Message> thread(Instant now) {
    var standing = at(now);
    var connectedAt = standing.connectedAt();
    if (connectedAt == null) {
      return List.of();
    }
    var messages = new ArrayList<Message>();
    if (!standing.note().isBlank()) {
      messages.add(new Message(connectedAt, standing.note(), true));
    }
    messages.addAll(sent(now));
    reply(connectedAt, now).ifPresent(messages::add);
    messages.sort(Comparator.comparing(Message::at));
    return messages;
  }

  /** What we wrote by that instant, without the note. */
  public List<Message> sent(Instant now) {
    return deeds.stream()
        .filter(deed -> deed.kind() == Kind.MESSAGE && !deed.at().isAfter(now))
        .map(deed -> new Message(deed.at(), deed.text(), true))
        .toList();
  }

  /** The person's answer, if it is there by then. */
  public Optional<Message> reply(Instant now) {
    return Optional.ofNullable(at(now).connectedAt())
        .flatMap(connectedAt -> reply(connectedAt, now));
  }

  /** How many messages of the person nobody has opened yet. */
  public long unread(Instant now) {
    var opened =
        deeds.stream()
            .filter(deed -> deed.kind() == Kind.THREAD_VIEW && !deed.at().isAfter(now))
            .map(Entry::at)
            .max(Comparator.naturalOrder())
            .orElse(Instant.MIN);
    return reply(now).filter(reply -> reply.at().isAfter(opened)).stream().count();
  }

  private Standing beginning() {
    if (person.setting().degree() == Degree.FIRST) {
      var days = Math.floorMod(person.memberId().hashCode(), DAYS_OF_OLD_CONNECTIONS);
      var since = BEFORE_EVERYTHING.plus(Duration.ofDays(days));
      return Standing.untouched(State.CONNECTED, since);
    }
    var incoming = person.setting().row() == ActionRow.INCOMING;
    return Standing.untouched(incoming ? State.INCOMING : State.STRANGER, null);
  }

  private static Standing after(Entry deed, Standing standing) {
    return switch (deed.kind()) {
      case INVITE ->
          mayInvite(standing, deed.at()) ? standing.invited(deed.at(), deed.text()) : standing;
      case WITHDRAWAL -> standing.isPending() ? standing.withdrawn(deed.at()) : standing;
      case ACCEPTANCE -> standing.connected(deed.at());
      case MESSAGE,
          SIGN_IN,
          PROFILE_VIEW,
          SENT_LIST_VIEW,
          CONNECTIONS_VIEW,
          INBOX_VIEW,
          THREAD_VIEW,
          SEARCH_VIEW ->
          standing;
    };
  }

  static boolean mayInvite(Standing standing, Instant at) {
    var withdrawnAt = standing.withdrawnAt();
    return standing.state() == State.STRANGER
        && (withdrawnAt == null || !at.isBefore(withdrawnAt.plus(COOLDOWN)));
  }

  private Standing acceptedBy(Instant now, Standing standing) {
    var invitedAt = standing.invitedAt();
    if (!standing.isPending() || !reaction.accepts() || invitedAt == null) {
      return standing;
    }
    var acceptedAt = invitedAt.plus(reaction.acceptsAfter());
    return acceptedAt.isAfter(now) ? standing : standing.connected(acceptedAt);
  }

  private Optional<Message> reply(Instant connectedAt, Instant now) {
    return replyCauseAt(connectedAt, now)
        .map(cause -> cause.plus(reaction.repliesAfter()))
        .filter(at -> !at.isAfter(now))
        .map(at -> new Message(at, reaction.replyText(), false));
  }

  private Optional<Instant> replyCauseAt(Instant connectedAt, Instant now) {
    var sentAt = sent(now).stream().map(Message::at).toList();
    return switch (reaction.replyCause()) {
      case CONNECTION -> Optional.of(connectedAt);
      case FIRST_MESSAGE -> sentAt.stream().findFirst();
      case SECOND_MESSAGE -> sentAt.stream().skip(1).findFirst();
      case NEVER -> Optional.empty();
    };
  }
}
