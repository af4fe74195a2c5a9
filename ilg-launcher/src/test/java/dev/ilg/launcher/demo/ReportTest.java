package dev.ilg.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ilg.launcher.judge.Figures;
import dev.ilg.launcher.judge.JournalCounts;
import dev.ilg.launcher.system.Http;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

  @Test
  void isExactlyTheObjectThatScriptsRead() {
    assertThat(Http.JSON.writeValueAsString(report(0, List.of())))
        .isEqualTo(
            """
            {"seed":7,"days":14,\
            "leads":{"found":8,"scraped":7,"invited":6,"connected":5,"replied":4,"withdrawn":3,"skipped":2,"failed":1},\
            "outreach":{"invites":6,"firstFollowUps":3,"secondFollowUps":2,"withdrawals":1},\
            "credits":{"bought":20,"spent":6,"reserved":0,"left":14},\
            "journal":{"invites":6,"duplicateInvites":0,"messages":5,"duplicateMessages":0,"withdrawals":1,"maxInvitesPerDay":4},\
            "differences":[],"elapsedSeconds":12.5}""");
  }

  @Test
  void passesOnlyWithoutDifferencesAndDuplicates() {
    assertThat(report(0, List.of()).passes()).isTrue();
    assertThat(report(1, List.of()).passes()).isFalse();
    assertThat(report(0, List.of("a lead differs")).passes()).isFalse();
  }

  private static Report report(int duplicates, List<String> differences) {
    return new Report(
        7,
        14,
        new Figures.Leads(8, 7, 6, 5, 4, 3, 2, 1),
        new Figures.Outreach(6, 3, 2, 1),
        new Figures.Credits(20, 6, 0, 14),
        new JournalCounts(6, 0, 5, duplicates, 1, 4),
        differences,
        12.5);
  }
}
