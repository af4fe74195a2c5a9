package dev.ilg.launcher.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A true story of three leads, in which each test plants one lie. */
class ComparisonTest {

  private static final Rules RULES =
      new Rules(ZoneId.of("Europe/Berlin"), LocalDate.parse("2026-03-02"), 7, 1, 3, 100);

  private final List<JournalEntry> entries = new ArrayList<>();
  private final Map<String, Person> people = new HashMap<>();
  private final List<KnownLead> leads = new ArrayList<>();
  private Figures.Outreach records = new Figures.Outreach(3, 1, 1, 1);
  private Figures.Credits credits = new Figures.Credits(10, 3, 0, 7);

  @BeforeEach
  void aTrueStory() {
    arrive("2026-03-02T09:00:00Z", "INVITE", "anna", "");
    arrive("2026-03-02T10:00:00Z", "INVITE", "ben", "");
    arrive("2026-03-02T11:00:00Z", "INVITE", "cleo", "");
    arrive("2026-03-03T12:00:00Z", "MESSAGE", "anna", "first");
    arrive("2026-03-04T09:00:00Z", "MESSAGE", "anna", "second");
    arrive("2026-03-06T09:00:00Z", "WITHDRAWAL", "ben", "");
    arrive("2026-03-06T15:00:00Z", "CONNECTIONS_VIEW", null, "");
    arrive("2026-03-06T15:00:00Z", "INBOX_VIEW", null, "");
    person("anna", "2026-03-02T09:00:00Z", "2026-03-03T01:00:00Z", "2026-03-05T09:00:00Z");
    person("ben", "2026-03-02T10:00:00Z", null, null);
    person("cleo", "2026-03-02T11:00:00Z", "2026-03-07T09:00:00Z", null);
    leads.add(
        lead(
            1,
            "REPLIED",
            "anna",
            "2026-03-02T09:00:00Z",
            "2026-03-03T08:00:00Z",
            "2026-03-05T10:00:00Z",
            1,
            1,
            0));
    leads.add(lead(2, "WITHDRAWN", "ben", "2026-03-02T10:00:00Z", null, null, 0, 0, 1));
    leads.add(lead(3, "INVITED", "cleo", "2026-03-02T11:00:00Z", null, null, 0, 0, 0));
    leads.add(lead(4, "SKIPPED", "dora", null, null, null, 0, 0, 0));
  }

  @Test
  void findsNothingInATrueStory() {
    assertThat(differences()).isEmpty();
  }

  @Test
  void findsAnInviteThatIlgDoesNotKnow() {
    arrive("2026-03-03T11:00:00Z", "INVITE", "dora", "");

    assertThat(differences())
        .contains("lead 4 (SKIPPED, dora): 0 invites for ILG, 1 in the journal")
        .anyMatch(line -> line.startsWith("records: invites"));
  }

  @Test
  void findsAnInviteThatNeverArrived() {
    entries.removeIf(entry -> entry.kind().equals("INVITE") && "cleo".equals(entry.memberId()));

    assertThat(differences())
        .contains("lead 3 (INVITED, cleo): 1 invites for ILG, 0 in the journal");
  }

  @Test
  void findsASecondInvite() {
    arrive("2026-03-06T16:00:00Z", "INVITE", "ben", "");

    assertThat(differences()).contains("ben: got more than one invite");
    assertThat(JournalCounts.of(entries, RULES.zone()).duplicateInvites()).isEqualTo(1);
  }

  @Test
  void findsAnInviteToAStranger() {
    arrive("2026-03-03T16:00:00Z", "INVITE", "zoe", "");

    assertThat(differences()).contains("zoe: 1 INVITE in the journal, none for ILG");
  }

  @Test
  void findsTheSameMessageTwice() {
    arrive("2026-03-05T08:00:00Z", "MESSAGE", "anna", "second");

    assertThat(differences())
        .contains("anna: got the same message twice")
        .anyMatch(line -> line.contains("2 follow-ups for ILG, 3 in the journal"));
  }

  @Test
  void findsAFollowUpThatCameTooEarly() {
    replace("first", "2026-03-03T08:59:00Z");

    assertThat(differences()).anyMatch(line -> line.contains("earlier than 24 h"));
  }

  @Test
  void findsTwoFollowUpsOnOneLocalDay() {
    // 23:30 in Berlin is the same day there, though not yet the next one in UTC.
    replace("first", "2026-03-03T23:30:00Z");

    assertThat(differences()).contains("anna: two follow-ups on 2026-03-04");
  }

  @Test
  void findsAMessageAfterTheReply() {
    replace("second", "2026-03-05T09:01:00Z");

    assertThat(differences()).anyMatch(line -> line.contains("a message after the reply"));
  }

  @Test
  void findsAnAcceptanceThatIlgMissed() {
    person("cleo", "2026-03-02T11:00:00Z", "2026-03-06T14:00:00Z", null);

    assertThat(differences()).anyMatch(line -> line.contains("is connected since"));
  }

  @Test
  void findsAReplyThatNobodyWrote() {
    person("anna", "2026-03-02T09:00:00Z", "2026-03-03T01:00:00Z", null);

    assertThat(differences())
        .contains("lead 1 (REPLIED, anna): is replied for ILG, but not in the journal");
  }

  @Test
  void findsAWithdrawalThatIlgDoesNotShow() {
    change(2, lead -> lead(2, "INVITED", "ben", "2026-03-02T10:00:00Z", null, null, 0, 0, 0));

    assertThat(differences())
        .contains("lead 2 (INVITED, ben): 0 withdrawals for ILG, 1 in the journal");
  }

  @Test
  void findsWrongCreditsAndRecords() {
    credits = new Figures.Credits(10, 2, 1, 6);
    records = new Figures.Outreach(3, 1, 0, 1);

    assertThat(differences())
        .contains(
            "credits: spent: 2 for ILG, 3 in the journal",
            "credits: 1 still reserved, nothing is under way",
            "credits: left is not bought - spent - reserved: " + credits,
            "records: follow-ups: 1 for ILG, 2 in the journal");
  }

  @Test
  void findsADayOutsideItsRange() {
    arrive("2026-03-02T12:00:00Z", "INVITE", "dora", "");
    arrive("2026-03-07T12:00:00Z", "INVITE", "zoe", "");

    assertThat(differences())
        .contains(
            "2026-03-02: 4 invites, above the range", "2026-03-07: 1 invites, above the range");
  }

  @Test
  void findsALazyDayOnlyWhenLeadsWereLeft() {
    leads.add(lead(5, "SCRAPED", "emil", null, null, null, 0, 0, 0));

    assertThat(differences())
        .contains("2026-03-03: 0 invites, below the range although leads were left");
  }

  @Test
  void findsAnOverviewThatCountsOtherwise() {
    var totals = new Figures.Leads(4, 4, 2, 1, 1, 1, 1, 0);
    var journal = new Journal(entries, people, slugs());

    assertThat(Comparison.of(new Figures(leads, totals, records, credits), journal, RULES))
        .anyMatch(line -> line.startsWith("campaign: shows"));
  }

  private List<String> differences() {
    var figures = new Figures(leads, Figures.Leads.of(leads), records, credits);
    return Comparison.of(figures, new Journal(entries, people, slugs()), RULES);
  }

  private static Map<String, String> slugs() {
    var slugs = new HashMap<String, String>();
    List.of("anna", "ben", "cleo", "dora", "emil").forEach(slug -> slugs.put(slug, slug));
    return slugs;
  }

  private void arrive(String at, String kind, String member, String text) {
    entries.add(
        new JournalEntry(entries.size() + 1, Instant.parse(at), kind, member, member, text));
  }

  private void replace(String text, String at) {
    entries.replaceAll(
        entry ->
            entry.text().equals(text)
                ? new JournalEntry(
                    entry.seq(),
                    Instant.parse(at),
                    entry.kind(),
                    entry.memberId(),
                    entry.slug(),
                    text)
                : entry);
  }

  private void change(long id, UnaryOperator<KnownLead> how) {
    leads.replaceAll(lead -> lead.id() == id ? how.apply(lead) : lead);
  }

  private void person(String id, String invited, String accepted, String replied) {
    people.put(id, new Person(id, id, at(invited), at(accepted), at(replied)));
  }

  private static KnownLead lead(
      long id,
      String state,
      String slug,
      String invited,
      String connected,
      String replied,
      int first,
      int second,
      int withdrawals) {
    var scraped = Instant.parse("2026-03-02T08:00:00Z");
    return new KnownLead(
        id,
        state,
        Optional.of(slug),
        Optional.of(scraped),
        at(invited),
        at(connected),
        at(replied),
        scraped,
        first,
        second,
        withdrawals);
  }

  private static Optional<Instant> at(String instant) {
    return Optional.ofNullable(instant).map(Instant::parse);
  }
}
