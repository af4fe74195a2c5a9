package dev.ilg.simulator.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.testing.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class JournalTest {

  private static final String ERIKA = "erika@example.test";

  @TempDir Path data;
  private final SettableClock clock = SettableClock.at("2026-05-04T21:30:00Z");

  @Test
  void everyEntryHasTheNextNumberAndIsOnTheDisk() throws IOException {
    var journal = open();

    journal.append(clock.instant(), invite("a"));
    journal.append(clock.instant(), invite("b"));

    assertThat(journal.after(0)).extracting(Entry::seq).containsExactly(1L, 2L);
    assertThat(journal.after(1)).extracting(Entry::memberId).containsExactly("b");
    assertThat(Files.readAllLines(file())).hasSize(2).first().asString().contains("\"INVITE\"");
  }

  @Test
  void theNextRunHearsWhatThisOneWrote() {
    open().append(clock.instant(), message("a", "Grüße,\n\"Erika\""));
    var heard = new ArrayList<Entry>();

    var next = open(heard::add);
    next.append(clock.instant(), invite("b"));

    assertThat(heard).extracting(Entry::seq).containsExactly(1L, 2L);
    assertThat(heard.getFirst().text()).isEqualTo("Grüße,\n\"Erika\"");
    assertThat(heard.getFirst().at()).isEqualTo(clock.instant());
  }

  @Test
  void aTornLastLineIsForgotten() throws IOException {
    open().append(clock.instant(), invite("a"));
    Files.writeString(file(), "{\"seq\":2,\"at\":\"2026-0", StandardOpenOption.APPEND);

    var next = open();
    next.append(clock.instant(), invite("b"));

    assertThat(open().after(0)).extracting(Entry::memberId).containsExactly("a", "b");
  }

  @Test
  void anInviteIsADuplicateUnlessItWasWithdrawn() {
    var journal = open();
    journal.append(clock.instant(), invite("a"));
    journal.append(clock.instant(), invite("a"));
    journal.append(clock.instant(), arrival(Kind.WITHDRAWAL, "a", ""));
    journal.append(clock.instant(), invite("a"));

    var summary = Summary.of(journal.after(0), ZoneOffset.UTC);

    assertThat(summary.invites()).isEqualTo(3);
    assertThat(summary.duplicateInvites()).isEqualTo(1);
    assertThat(summary.withdrawals()).isEqualTo(1);
  }

  @Test
  void aMessageIsADuplicateWhenTheSamePersonGetsTheSameText() {
    var journal = open();
    journal.append(clock.instant(), message("a", "one"));
    journal.append(clock.instant(), message("a", "two"));
    journal.append(clock.instant(), message("b", "one"));
    journal.append(clock.instant(), message("a", "one"));

    var summary = Summary.of(journal.after(0), ZoneOffset.UTC);

    assertThat(summary.messages()).isEqualTo(4);
    assertThat(summary.duplicateMessages()).isEqualTo(1);
  }

  @Test
  void daysAreThoseOfTheZone() {
    var journal = open();
    journal.append(clock.instant(), invite("a"));
    clock.advance(Duration.ofHours(1));
    journal.append(clock.instant(), invite("b"));

    var entries = journal.after(0);

    assertThat(Summary.of(entries, ZoneOffset.UTC).maxInvitesPerDay()).containsEntry(ERIKA, 2L);
    assertThat(Summary.of(entries, ZoneId.of("Europe/Berlin")).maxInvitesPerDay())
        .containsEntry(ERIKA, 1L);
  }

  private Journal open(JournalListener... listeners) {
    return new Journal(LineFile.open(file()), JsonMapper.shared(), clock, List.of(listeners));
  }

  private Path file() {
    return data.resolve("journal.jsonl");
  }

  private static Arrival invite(String memberId) {
    return arrival(Kind.INVITE, memberId, "");
  }

  private static Arrival message(String memberId, String text) {
    return arrival(Kind.MESSAGE, memberId, text);
  }

  private static Arrival arrival(Kind kind, String memberId, String text) {
    return new Arrival(kind, ERIKA, memberId, memberId, text);
  }
}
