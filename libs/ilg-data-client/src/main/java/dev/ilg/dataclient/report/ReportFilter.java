package dev.ilg.dataclient.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which days, and of whom; null for all that the acting user may see. */
public record ReportFilter(
    LocalDate from,
    LocalDate to,
    @Nullable Long account,
    @Nullable Long campaign,
    @Nullable Long user) {}
