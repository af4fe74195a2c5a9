package dev.ilg.api.report;

import dev.ilg.api.system.ForUsers;
import dev.ilg.dataclient.report.Analytics;
import dev.ilg.dataclient.report.Records;
import dev.ilg.dataclient.report.ReportClient;
import dev.ilg.dataclient.report.ReportFilter;
import dev.ilg.dataclient.system.Actor;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Records and analytics; days are the account's local days. */
@RestController
@RequestMapping("/api")
class ReportController {

  private final ReportClient reports;
  private final RecordCsv csv;

  ReportController(ReportClient reports, RecordCsv csv) {
    this.reports = reports;
    this.csv = csv;
  }

  @GetMapping("/records")
  @ForUsers
  @Operation(summary = "Records, by day or summed", operationId = "records")
  Records records(
      @AuthenticationPrincipal Actor actor,
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      @RequestParam(required = false) @Nullable Long account,
      @RequestParam(required = false) @Nullable Long campaign,
      @RequestParam(required = false) @Nullable Long user,
      @RequestParam(defaultValue = "false") boolean summed) {
    return reports.records(actor, new ReportFilter(from, to, account, campaign, user), summed);
  }

  @GetMapping("/records.csv")
  @ForUsers
  @Operation(summary = "Records as CSV", operationId = "recordsCsv")
  ResponseEntity<StreamingResponseBody> recordsCsv(
      @AuthenticationPrincipal Actor actor,
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      @RequestParam(required = false) @Nullable Long account,
      @RequestParam(required = false) @Nullable Long campaign,
      @RequestParam(required = false) @Nullable Long user,
      @RequestParam(defaultValue = "false") boolean summed) {
    return csv.answer(actor, new ReportFilter(from, to, account, campaign, user), summed);
  }

  @GetMapping("/analytics")
  @ForUsers
  @Operation(summary = "Requested, connected, replied", operationId = "analytics")
  Analytics analytics(
      @AuthenticationPrincipal Actor actor,
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      @RequestParam(required = false) @Nullable Long account,
      @RequestParam(required = false) @Nullable Long campaign,
      @RequestParam(required = false) @Nullable Long user) {
    return reports.analytics(actor, new ReportFilter(from, to, account, campaign, user));
  }
}
