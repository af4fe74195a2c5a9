package dev.ilg.simulator.journal;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The judge's figures over the whole journal. */
public record Summary(
    long invites,
    long duplicateInvites,
    long messages,
    long duplicateMessages,
    long withdrawals,
    Map<String, Long> maxInvitesPerDay,
    long signIns) {

  /** Counts what arrived; days begin at midnight of the zone. */
  public static Summary of(List<Entry> entries, ZoneId zone) {
    return new Summary(
        count(entries, Kind.INVITE),
        duplicateInvites(entries),
        count(entries, Kind.MESSAGE),
        duplicateMessages(entries),
        count(entries, Kind.WITHDRAWAL),
        maxInvitesPerDay(entries, zone),
        count(entries, Kind.SIGN_IN));
  }

  private static long count(List<Entry> entries, Kind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind).count();
  }

  private static long duplicateInvites(List<Entry> entries) {
    Set<List<Object>> open = new HashSet<>();
    long duplicates = 0;
    for (var entry : entries) {
      var pair = pair(entry);
      if (entry.kind() == Kind.WITHDRAWAL) {
        open.remove(pair);
      } else if (entry.kind() == Kind.INVITE && !open.add(pair)) {
        duplicates++;
      }
    }
    return duplicates;
  }

  private static long duplicateMessages(List<Entry> entries) {
    Set<List<Object>> seen = new HashSet<>();
    return entries.stream()
        .filter(entry -> entry.kind() == Kind.MESSAGE)
        .filter(entry -> !seen.add(List.of(pair(entry), entry.text())))
        .count();
  }

  private static List<Object> pair(Entry entry) {
    return List.of(entry.account(), String.valueOf(entry.memberId()));
  }

  private static Map<String, Long> maxInvitesPerDay(List<Entry> entries, ZoneId zone) {
    Map<List<Object>, Long> days = new HashMap<>();
    Map<String, Long> most = new TreeMap<>();
    for (var entry : entries) {
      if (entry.kind() == Kind.INVITE) {
        var day = List.<Object>of(entry.account(), entry.at().atZone(zone).toLocalDate());
        most.merge(entry.account(), days.merge(day, 1L, Long::sum), Math::max);
      }
    }
    return most;
  }
}
