package dev.ilg.chaos.processes;

import dev.ilg.chaos.linkedin.StandIn;
import dev.ilg.dataclient.outreach.OutreachKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what ILG says with what reached LinkedIn. */
final class Judgement {

  private static final String LEFT_TASKS = "select count(*) from task where kind in (3, 4, 5)";
  private static final String ENDED_TASKS =
      "select count(*) from task_done where kind in (3, 4, 5)";
  private static final String ARMED = "select count(*) from outreach where state = 'ARMED'";

  /** Sums that the ledger must agree with; a row for each client that it does not. */
  private static final String LEDGER =
      """
      select c.user_id
        from credit_sum c
       where c.credits_left < 0
          or c.used <> (select count(*) from outreach o
                         where o.user_id = c.user_id and o.kind = 'INVITE' and o.state = 'DONE')
          or c.reserved <> (select count(*) from outreach o
                             where o.user_id = c.user_id and o.kind = 'INVITE'
                               and o.state in ('ARMED', 'UNKNOWN'))
      """;

  private static final String OUTREACH =
      """
      select l.slug, o.kind, o.text, o.state
        from outreach o
        join lead l on l.id = o.lead_id
       where o.state in ('DONE', 'UNKNOWN')
      """;

  private final Database database;
  private final Map<String, List<StandIn.Entry>> journal;
  private final List<String> findings = new ArrayList<>();

  Judgement(Database database, Map<String, List<StandIn.Entry>> journal) {
    this.database = database;
    this.journal = journal;
  }

  /** What was found, a line each. */
  List<String> findings() {
    return List.copyOf(findings);
  }

  long duplicates() {
    var duplicates = 0L;
    for (var person : journal.entrySet()) {
      var effects =
          person.getValue().stream()
              .collect(Collectors.groupingBy(entry -> effect(entry.kind(), entry.text())));
      for (var effect : effects.entrySet()) {
        if (effect.getValue().size() > 1) {
          duplicates += effect.getValue().size() - 1;
          findings.add(
              "DUPLICATE %s %s x%d"
                  .formatted(person.getKey(), effect.getKey(), effect.getValue().size()));
        }
      }
    }
    return duplicates;
  }

  long lost(long planned) {
    var left = database.count(LEFT_TASKS);
    var missing = planned - left - database.count(ENDED_TASKS);
    var armed = database.count(ARMED);
    if (left + missing + armed > 0) {
      findings.add("LOST left=%d missing=%d armed=%d".formatted(left, missing, armed));
    }
    return left + missing + armed;
  }

  long ledgerDifferences() {
    var wrong = database.rows(LEDGER);
    wrong.forEach(row -> findings.add("LEDGER client " + row.getFirst()));
    return wrong.size() + effectDifferences();
  }

  // Done in ILG and not at LinkedIn, or at LinkedIn and neither done nor held for a person.
  private long effectDifferences() {
    var done = new HashMap<String, Set<String>>();
    var held = new HashMap<String, Set<String>>();
    for (var row : database.rows(OUTREACH)) {
      var effect = effect(OutreachKind.valueOf(row.get(1)), row.get(2));
      var states = row.get(3).equals("DONE") ? done : held;
      states.computeIfAbsent(row.getFirst(), _ -> new java.util.HashSet<>()).add(effect);
    }
    var differences = 0L;
    for (var lead : done.entrySet()) {
      for (var effect : lead.getValue()) {
        if (!arrived(lead.getKey()).contains(effect)) {
          differences++;
          findings.add("NOT AT LINKEDIN %s %s".formatted(lead.getKey(), effect));
        }
      }
    }
    for (var lead : journal.keySet()) {
      for (var effect : arrived(lead)) {
        if (!done.getOrDefault(lead, Set.of()).contains(effect)
            && !held.getOrDefault(lead, Set.of()).contains(effect)) {
          differences++;
          findings.add("NOT IN ILG %s %s".formatted(lead, effect));
        }
      }
    }
    return differences;
  }

  long unknown() {
    return database.count("select count(*) from outreach where state = 'UNKNOWN'");
  }

  private Set<String> arrived(String slug) {
    return journal.getOrDefault(slug, List.of()).stream()
        .map(entry -> effect(entry.kind(), entry.text()))
        .collect(Collectors.toSet());
  }

  // Both follow-ups are messages: their texts tell them apart.
  private static String effect(OutreachKind kind, String text) {
    return switch (kind) {
      case INVITE -> "invite";
      case FOLLOW_UP_1, FOLLOW_UP_2 -> "message: " + text;
      case WITHDRAWAL -> "withdrawal";
    };
  }
}
