package dev.ilg.api.report;

import dev.ilg.api.system.Csv;
import dev.ilg.dataclient.report.ReportClient;
import dev.ilg.dataclient.report.ReportFilter;
import dev.ilg.dataclient.system.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Records as CSV. */
@Component
public class RecordCsv {

  private final ReportClient reports;

  RecordCsv(ReportClient reports) {
    this.reports = reports;
  }

  /** The attachment; its name holds the range. */
  public ResponseEntity<StreamingResponseBody> answer(
      Actor actor, ReportFilter filter, boolean summed) {
    var records = reports.records(actor, filter, summed);
    return Csv.attachment(
        "records-" + filter.from() + "-" + filter.to() + ".csv",
        rows -> {
          rows.add(
              "day",
              "account",
              "campaign",
              "invites",
              "first follow-ups",
              "second follow-ups",
              "withdrawals");
          records
              .items()
              .forEach(
                  line ->
                      rows.add(
                          line.day(),
                          line.account().email(),
                          line.campaign().name(),
                          line.invites(),
                          line.firstFollowUps(),
                          line.secondFollowUps(),
                          line.withdrawals()));
        });
  }
}
