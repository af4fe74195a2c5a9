package dev.ilg.launcher.judge;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays ILG's figures beside the journal; every line of the result is one disagreement. */
public final class Comparison {

  private static final Duration FIRST_FOLLOW_UP_AFTER = Duration.ofHours(24);

  private final Figures figures;
  private final Journal journal;
  private final Rules rules;
  private final Map<String, List<JournalEntry>> byMember;
  private final List<String> differences = new ArrayList<>();

  private Comparison(Figures figures, Journal journal, Rules rules) {
    this.figures = figures;
    this.journal = journal;
    this.rules = rules;
    this.byMember =
        journal.entries().stream()
            .filter(entry -> entry.memberId() != null)
            .collect(Collectors.groupingBy(entry -> Objects.toString(entry.memberId())));
  }

  /** All disagreements, and every promise that was not kept; empty when there is none. */
  public static List<String> of(Figures figures, Journal journal, Rules rules) {
    var comparison = new Comparison(figures, journal, rules);
    comparison.leads();
    comparison.strangers();
    comparison.people();
    comparison.counts();
    comparison.days();
    return List.copyOf(comparison.differences);
  }

  private void leads() {
    var lastConnections = last("CONNECTIONS_VIEW");
    var lastInbox = last("INBOX_VIEW");
    for (var lead : figures.leads()) {
      var member =
          lead.slug().flatMap(slug -> Optional.ofNullable(journal.memberBySlug().get(slug)));
      if (lead.slug().isPresent() && member.isEmpty()) {
        differ(lead, "has the profile %s, which nobody has".formatted(lead.slug().orElse("")));
        continue;
      }
      var who = member.orElse("");
      same(lead, "invites", lead.invitedAt().isPresent() ? 1 : 0, arrived(who, "INVITE"));
      same(
          lead,
          "follow-ups",
          lead.firstFollowUps() + lead.secondFollowUps(),
          arrived(who, "MESSAGE"));
      same(lead, "withdrawals", lead.withdrawals(), arrived(who, "WITHDRAWAL"));
      var person = Optional.ofNullable(journal.people().get(who));
      var accepted = person.filter(one -> one.invitedAt().isPresent()).flatMap(Person::acceptedAt);
      known(lead, "connected", lead.connectedAt(), accepted, lastConnections);
      known(lead, "replied", lead.repliedAt(), person.flatMap(Person::repliedAt), lastInbox);
    }
  }

  private void known(
      KnownLead lead,
      String what,
      Optional<Instant> ilg,
      Optional<Instant> truth,
      Optional<Instant> lastReading) {
    if (ilg.isPresent() && truth.isEmpty()) {
      differ(lead, "is %s for ILG, but not in the journal".formatted(what));
    }
    // What happened after the last look at LinkedIn cannot be known yet.
    var visible = truth.filter(at -> lastReading.filter(read -> !read.isBefore(at)).isPresent());
    if (ilg.isEmpty() && visible.isPresent() && !isOver(lead)) {
      differ(
          lead,
          "is %s since %s in the journal, but not for ILG".formatted(what, visible.orElseThrow()));
    }
  }

  /** ILG does not follow those that it never invited or has given up. */
  private static boolean isOver(KnownLead lead) {
    return lead.invitedAt().isEmpty() || lead.state().equals("ERASED");
  }

  private void strangers() {
    Set<String> ours = new HashSet<>();
    for (var lead : figures.leads()) {
      lead.slug().map(journal.memberBySlug()::get).ifPresent(ours::add);
    }
    for (var member : byMember.keySet().stream().sorted().toList()) {
      for (var kind : List.of("INVITE", "MESSAGE", "WITHDRAWAL", "ACCEPTANCE")) {
        var count = arrived(member, kind);
        if (count > 0 && (!ours.contains(member) || kind.equals("ACCEPTANCE"))) {
          differences.add("%s: %d %s in the journal, none for ILG".formatted(member, count, kind));
        }
      }
    }
  }

  private void people() {
    for (var member : byMember.keySet().stream().sorted().toList()) {
      var messages = all(member, "MESSAGE");
      var invite = all(member, "INVITE").stream().findFirst();
      var texts = messages.stream().map(JournalEntry::text).collect(Collectors.toSet());
      if (texts.size() < messages.size()) {
        differences.add(member + ": got the same message twice");
      }
      if (all(member, "INVITE").size() > 1) {
        differences.add(member + ": got more than one invite");
      }
      if (!messages.isEmpty()) {
        var first = messages.getFirst().at();
        var earliest = invite.map(sent -> sent.at().plus(FIRST_FOLLOW_UP_AFTER));
        if (earliest.isEmpty() || first.isBefore(earliest.orElseThrow())) {
          differences.add(
              "%s: first follow-up at %s, earlier than 24 h after the invite"
                  .formatted(member, first));
        }
      }
      for (var index = 1; index < messages.size(); index++) {
        if (!day(messages.get(index)).isAfter(day(messages.get(index - 1)))) {
          differences.add(member + ": two follow-ups on " + day(messages.get(index)));
        }
      }
      var repliedAt = Optional.ofNullable(journal.people().get(member)).flatMap(Person::repliedAt);
      if (repliedAt.isPresent()
          && messages.stream().anyMatch(one -> one.at().isAfter(repliedAt.orElseThrow()))) {
        differences.add(
            "%s: got a message after the reply of %s".formatted(member, repliedAt.orElseThrow()));
      }
    }
  }

  private void counts() {
    var counted = JournalCounts.of(journal.entries(), rules.zone());
    var records = figures.records();
    var credits = figures.credits();
    same("records: invites", records.invites(), counted.invites());
    same(
        "records: follow-ups",
        records.firstFollowUps() + records.secondFollowUps(),
        counted.messages());
    same("records: withdrawals", records.withdrawals(), counted.withdrawals());
    var reached = journal.people().values().stream().filter(one -> one.invitedAt().isPresent());
    same("credits: spent", credits.spent(), (int) reached.count());
    if (credits.reserved() != 0) {
      differences.add("credits: " + credits.reserved() + " still reserved, nothing is under way");
    }
    if (credits.left() != credits.bought() - credits.spent() - credits.reserved()) {
      differences.add("credits: left is not bought - spent - reserved: " + credits);
    }
    var leads = Figures.Leads.of(figures.leads());
    if (!leads.equals(figures.totals())) {
      differences.add("campaign: shows " + figures.totals() + ", its leads are " + leads);
    }
  }

  private void days() {
    var invites = JournalCounts.invitesByDay(journal.entries(), rules.zone());
    for (var offset = 0; offset < rules.days(); offset++) {
      var day = rules.firstDay().plusDays(offset);
      var count = invites.getOrDefault(day, 0);
      if (count > (rules.works(day) ? rules.max() : 0)) {
        differences.add("%s: %d invites, above the range".formatted(day, count));
      }
      if (rules.works(day) && count < rules.min() && couldInviteMore(day, count, invites)) {
        differences.add(
            "%s: %d invites, below the range although leads were left".formatted(day, count));
      }
    }
  }

  /** Only leads that were there by noon count: who is read in the evening comes too late. */
  private boolean couldInviteMore(LocalDate day, int count, Map<LocalDate, Integer> invites) {
    var noon = day.atTime(12, 0).atZone(rules.zone()).toInstant();
    var end = day.plusDays(1).atStartOfDay(rules.zone()).toInstant();
    var left =
        figures.leads().stream()
            .filter(lead -> lead.scrapedAt().filter(at -> at.isBefore(noon)).isPresent())
            .filter(lead -> lead.invitedAt().filter(at -> at.isBefore(end)).isEmpty())
            .filter(lead -> !endedBefore(lead, end))
            .count();
    var week = 0;
    for (var back = 1; back < 7; back++) {
      week += invites.getOrDefault(day.minusDays(back), 0);
    }
    return left > 0 && week + count < rules.perWeek();
  }

  private static boolean endedBefore(KnownLead lead, Instant end) {
    return lead.invitedAt().isEmpty()
        && Set.of("SKIPPED", "FAILED", "ERASED").contains(lead.state())
        && lead.lastEventAt().isBefore(end);
  }

  private Optional<Instant> last(String kind) {
    return journal.entries().stream()
        .filter(entry -> entry.kind().equals(kind))
        .map(JournalEntry::at)
        .max(Instant::compareTo);
  }

  private LocalDate day(JournalEntry entry) {
    return entry.at().atZone(rules.zone()).toLocalDate();
  }

  private List<JournalEntry> all(String member, String kind) {
    return byMember.getOrDefault(member, List.of()).stream()
        .filter(entry -> entry.kind().equals(kind))
        .toList();
  }

  private int arrived(String member, String kind) {
    return all(member, kind).size();
  }

  private void same(KnownLead lead, String what, int ilg, int journaled) {
    if (ilg != journaled) {
      differ(lead, "%d %s for ILG, %d in the journal".formatted(ilg, what, journaled));
    }
  }

  private void same(String what, int ilg, int journaled) {
    if (ilg != journaled) {
      differences.add("%s: %d for ILG, %d in the journal".formatted(what, ilg, journaled));
    }
  }

  private void differ(KnownLead lead, String how) {
    differences.add(
        "lead %d (%s, %s): %s"
            .formatted(lead.id(), lead.state(), lead.slug().orElse("no profile"), how));
  }
}
