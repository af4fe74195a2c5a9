package dev.ilg.launcher.judge;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The judge's counts. */
public record JournalCounts(
    int invites,
    int duplicateInvites,
    int messages,
    int duplicateMessages,
    int withdrawals,
    int maxInvitesPerDay) {

  /** Counts the journal; days are days of the zone. */
  public static JournalCounts of(List<JournalEntry> entries, ZoneId zone) {
    return new JournalCounts(
        count(entries, "INVITE"),
        duplicateInvites(entries),
        count(entries, "MESSAGE"),
        duplicateMessages(entries),
        count(entries, "WITHDRAWAL"),
        invitesByDay(entries, zone).values().stream().mapToInt(Integer::intValue).max().orElse(0));
  }

  /** Whether somebody got something twice. */
  public boolean hasDuplicates() {
    return duplicateInvites + duplicateMessages > 0;
  }

  static Map<LocalDate, Integer> invitesByDay(List<JournalEntry> entries, ZoneId zone) {
    return entries.stream()
        .filter(entry -> entry.kind().equals("INVITE"))
        .collect(
            Collectors.toMap(
                entry -> entry.at().atZone(zone).toLocalDate(),
                _ -> 1,
                Integer::sum,
                TreeMap::new));
  }

  private static int count(List<JournalEntry> entries, String kind) {
    return (int) entries.stream().filter(entry -> entry.kind().equals(kind)).count();
  }

  /** ILG promises one invite a lead for ever, so a withdrawal does not make room for another. */
  private static int duplicateInvites(List<JournalEntry> entries) {
    Set<String> invited = new HashSet<>();
    return (int)
        entries.stream()
            .filter(entry -> entry.kind().equals("INVITE"))
            .filter(entry -> !invited.add(String.valueOf(entry.memberId())))
            .count();
  }

  private static int duplicateMessages(List<JournalEntry> entries) {
    Set<String> seen = new HashSet<>();
    return (int)
        entries.stream()
            .filter(entry -> entry.kind().equals("MESSAGE"))
            .filter(entry -> !seen.add(entry.memberId() + "\n" + entry.text()))
            .count();
  }
}
