package dev.ilg.launcher.demo;

import dev.ilg.launcher.judge.Figures;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Prints what each day brought. */
final class DayBook {

  private final FiguresReader figures;
  private final PrintStream out;
  private Figures.Leads before = new Figures.Leads(0, 0, 0, 0, 0, 0, 0, 0);
  private int number;

  DayBook(FiguresReader figures, PrintStream out) {
    this.figures = figures;
    this.out = out;
  }

  void begin() {
    out.println(
        "day             invites  accepted  replied  follow-ups  withdrawn  credits left  found");
  }

  /** Prints the days up to the one before {@code next}. */
  void end(LocalDate first, LocalDate next) {
    for (var day = first; day.isBefore(next); day = day.plusDays(1)) {
      line(day);
    }
  }

  private void line(LocalDate day) {
    number++;
    var totals = figures.totals();
    var records = figures.records(day, day);
    out.printf(
        Locale.ROOT,
        "%2d %s %s %7d %9d %8d %11d %10d %13d %6d%n",
        number,
        day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
        day.toString().substring(5),
        records.invites(),
        totals.connected() - before.connected(),
        totals.replied() - before.replied(),
        records.firstFollowUps() + records.secondFollowUps(),
        records.withdrawals(),
        figures.credits().left(),
        totals.found());
    before = totals;
  }
}
