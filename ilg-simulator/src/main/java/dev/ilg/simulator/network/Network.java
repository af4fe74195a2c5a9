package dev.ilg.simulator.network;

import dev.ilg.simulator.profile.PersonView;
import dev.ilg.simulator.relation.Relation;
import dev.ilg.simulator.relation.Relations;
import dev.ilg.simulator.relation.Standing;
import dev.ilg.simulator.variant.Tongue;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who waits and who is connected, the newest first. */
@Component
class Network {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter TAG =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMANY).withZone(ZoneOffset.UTC);

  private final Relations relations;
  private final Clock clock;

  Network(Relations relations, Clock clock) {
    this.relations = relations;
    this.clock = clock;
  }

  Slice sent(String account, int start, Tongue tongue) {
    var now = clock.instant();
    var pending =
        newestFirst(
            relations.touchedBy(account).stream(), relation -> pendingSince(relation.at(now)));
    return Slice.of(pending, start, it -> card(it, sentAt(it.at(), now, tongue)));
  }

  Slice connections(String account, int start, Tongue tongue) {
    var now = clock.instant();
    var connected =
        newestFirst(
            relations.circleOf(account).stream(), relation -> relation.at(now).connectedAt());
    return Slice.of(connected, start, it -> card(it, connectedAt(it.at(), tongue)));
  }

  private static String sentAt(Instant at, Instant now, Tongue tongue) {
    var ago = Ago.between(at, now, tongue);
    return switch (tongue) {
      case ENGLISH -> "Sent " + ago;
      case GERMAN -> "Gesendet " + ago;
    };
  }

  private static String connectedAt(Instant at, Tongue tongue) {
    return switch (tongue) {
      case ENGLISH -> "Connected on " + DAY.format(at);
      case GERMAN -> "Verbunden am " + TAG.format(at);
    };
  }

  private static @Nullable Instant pendingSince(Standing standing) {
    return standing.isPending() ? standing.invitedAt() : null;
  }

  private static Card card(Dated dated, String when) {
    return new Card(PersonView.of(dated.relation().person()), when);
  }

  private static List<Dated> newestFirst(
      Stream<Relation> relations, Function<Relation, @Nullable Instant> date) {
    return relations
        .flatMap(relation -> Dated.of(relation, date.apply(relation)).stream())
        .sorted(Comparator.comparing(Dated::at).reversed())
        .toList();
  }

  private record Dated(Relation relation, Instant at) {

    static List<Dated> of(Relation relation, @Nullable Instant at) {
      return at == null ? List.of() : List.of(new Dated(relation, at));
    }
  }
}
