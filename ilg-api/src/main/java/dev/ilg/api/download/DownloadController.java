package dev.ilg.api.download;

import dev.ilg.api.lead.LeadCsv;
import dev.ilg.api.report.RecordCsv;
import dev.ilg.api.system.ForAnybody;
import dev.ilg.api.system.ForUsers;
import dev.ilg.dataclient.system.Actor;
import dev.ilg.dataclient.user.UserClient;
import dev.ilg.platform.error.IlgException;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Links that a browser follows by itself: each works once, for 60 s. */
@RestController
@RequestMapping("/api/downloads")
class DownloadController {

  private final UserClient users;
  private final LeadCsv leads;
  private final RecordCsv records;

  DownloadController(UserClient users, LeadCsv leads, RecordCsv records) {
    this.users = users;
    this.leads = leads;
    this.records = records;
  }

  /** The path of a CSV with its filters, such as {@code /api/leads.csv?campaign=1}. */
  record DownloadRequest(String path) {}

  /** The link. */
  record Download(String url) {}

  @PostMapping
  @ForUsers
  @Operation(summary = "Makes a link to a CSV", operationId = "createDownload")
  Download create(@AuthenticationPrincipal Actor actor, @RequestBody DownloadRequest request) {
    CsvPath.parse(request.path());
    return new Download("/api/downloads/" + users.createDownload(actor, request.path()));
  }

  @GetMapping("/{token}")
  @ForAnybody
  @Operation(summary = "Follows a link", operationId = "download")
  ResponseEntity<StreamingResponseBody> follow(@PathVariable String token) {
    var download = users.takeDownload(token).orElseThrow(() -> IlgException.notFound("download"));
    return switch (CsvPath.parse(download.path())) {
      case CsvPath.Leads(var filter) -> leads.answer(download.actor(), filter);
      case CsvPath.Records(var filter, var summed) ->
          records.answer(download.actor(), filter, summed);
    };
  }
}
