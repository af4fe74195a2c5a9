package dev.ilg.data.report;

import dev.ilg.platform.error.IlgException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Which days, and of whom; at most 366 days at once. */
record ReportFilter(
    LocalDate from,
    LocalDate to,
    @Nullable Long account,
    @Nullable Long campaign,
    @Nullable Long user) {

  private static final int MOST_DAYS = 366;

  ReportFilter {
    if (to.isBefore(from)) {
      throw IlgException.invalid("to", "must not be before from");
    }
    if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
      throw IlgException.invalid("to", "must be within " + MOST_DAYS + " days of from");
    }
  }
}
