package dev.ilg.chaos.schedule;

import dev.ilg.chaos.linkedin.StandIn.Entry;
import dev.ilg.chaos.schedule.Tables.RowState;
import dev.ilg.chaos.schedule.Tables.Task;
import dev.ilg.chaos.schedule.Tables.TaskState;
import dev.ilg.dataclient.outreach.OutreachKind;
import java.util.List;
import java.util.Map;

/** What a schedule broke of the promises, judged by what reached LinkedIn. */
record Findings(
    long duplicates, long lost, long ledgerDifferences, long unknown, long sendsAfterObjection) {

  static Findings of(Tables tables, Map<String, List<Entry>> journal) {
    return new Findings(
        duplicates(journal),
        lost(tables),
        ledgerDifferences(tables, journal),
        count(tables, RowState.UNKNOWN, OutreachKind.INVITE)
            + count(tables, RowState.UNKNOWN, OutreachKind.FOLLOW_UP_1),
        sendsAfterObjection(tables));
  }

  boolean hold() {
    return duplicates == 0 && lost == 0 && ledgerDifferences == 0 && sendsAfterObjection == 0;
  }

  Findings plus(Findings other) {
    return new Findings(
        duplicates + other.duplicates,
        lost + other.lost,
        ledgerDifferences + other.ledgerDifferences,
        unknown + other.unknown,
        sendsAfterObjection + other.sendsAfterObjection);
  }

  private static long duplicates(Map<String, List<Entry>> journal) {
    var duplicates = 0L;
    for (var effects : journal.values()) {
      var invites = effects.stream().filter(it -> it.kind() == OutreachKind.INVITE).count();
      duplicates += Math.max(0, invites - 1) + Math.max(0, effects.size() - invites - 1);
    }
    return duplicates;
  }

  private static long lost(Tables tables) {
    var open = tables.tasks.stream().filter(task -> !task.hasEnded()).count();
    return open
        + tables.tasks.stream().filter(Findings::isForgotten).count()
        + tables.armed().size();
  }

  private static boolean isForgotten(Task task) {
    return task.state == TaskState.FORGOTTEN;
  }

  private static long ledgerDifferences(Tables tables, Map<String, List<Entry>> journal) {
    var done = count(tables, RowState.DONE, OutreachKind.INVITE);
    var held =
        count(tables, RowState.UNKNOWN, OutreachKind.INVITE)
            + tables.armed().stream().filter(row -> row.kind == OutreachKind.INVITE).count();
    var differences = Math.abs(tables.spent - done);
    differences += Math.abs(tables.reserved - tables.spent - tables.released - held);
    differences += tables.left() < 0 ? 1 : 0;
    for (var lead : tables.leads) {
      for (var kind : List.of(OutreachKind.INVITE, OutreachKind.FOLLOW_UP_1)) {
        differences += difference(tables, lead, kind, journal);
      }
    }
    var invited =
        journal.values().stream()
            .filter(effects -> effects.stream().anyMatch(it -> it.kind() == OutreachKind.INVITE))
            .count();
    return differences + Math.max(0, invited - tables.cap);
  }

  // Done in ILG and not at LinkedIn, or at LinkedIn and neither done nor held for a person.
  private static long difference(
      Tables tables, Tables.Lead lead, OutreachKind kind, Map<String, List<Entry>> journal) {
    var arrived =
        journal.getOrDefault(lead.slug, List.of()).stream().anyMatch(it -> it.kind() == kind);
    var rows =
        tables.outreach.stream().filter(row -> row.lead == lead && row.kind == kind).toList();
    var done = rows.stream().anyMatch(row -> row.state == RowState.DONE);
    var stands = rows.stream().anyMatch(Tables.Row::stands);
    return (done && !arrived) || (arrived && !stands) ? 1 : 0;
  }

  private static long sendsAfterObjection(Tables tables) {
    return tables.outreach.stream().filter(row -> row.afterObjection && row.stands()).count();
  }

  private static long count(Tables tables, RowState state, OutreachKind kind) {
    return tables.outreach.stream().filter(row -> row.state == state && row.kind == kind).count();
  }
}
