package dev.ilg.data.report;

import dev.ilg.data.system.ForUsers;
import dev.ilg.data.system.Viewer;
import dev.ilg.platform.token.Caller;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Records and analytics over GraphQL. */
@Controller
class ReportController {

  private final ReportService reports;

  ReportController(ReportService reports) {
    this.reports = reports;
  }

  @QueryMapping
  @ForUsers
  Records records(
      @AuthenticationPrincipal Caller caller,
      @Argument ReportFilter filter,
      @Argument boolean summed) {
    return reports.records(Viewer.of(caller), filter, summed);
  }

  @QueryMapping
  @ForUsers
  Analytics analytics(@AuthenticationPrincipal Caller caller, @Argument ReportFilter filter) {
    return reports.analytics(Viewer.of(caller), filter);
  }
}
