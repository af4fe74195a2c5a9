package dev.ilg.launcher.demo;

import dev.ilg.launcher.judge.Figures;
import dev.ilg.launcher.judge.JournalCounts;
import java.util.List;

/** What came of a demo; its JSON is what scripts read. */
public record Report(
    long seed,
    int days,
    Figures.Leads leads,
    Figures.Outreach outreach,
    Figures.Credits credits,
    JournalCounts journal,
    List<String> differences,
    double elapsedSeconds) {

  /** Whether ILG and the journal agree and nobody got anything twice. */
  public boolean passes() {
    return differences.isEmpty() && !journal.hasDuplicates();
  }
}
