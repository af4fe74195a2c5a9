package dev.ilg.api.download;

import dev.ilg.dataclient.lead.LeadFilter;
import dev.ilg.dataclient.lead.LeadState;
import dev.ilg.dataclient.lead.LeadStep;
import dev.ilg.dataclient.report.ReportFilter;
import dev.ilg.platform.error.IlgException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What a download may lead to. */
sealed interface CsvPath {

  /** Leads. */
  record Leads(LeadFilter filter) implements CsvPath {}

  /** Records. */
  record Records(ReportFilter filter, boolean summed) implements CsvPath {}

  /** Reads a path; anything but the two CSVs with their own parameters is refused. */
  static CsvPath parse(String path) {
    try {
      var address = UriComponentsBuilder.fromUriString(path).build().toUri();
      var query = UriComponentsBuilder.fromUriString(path).build().getQueryParams();
      return switch (String.valueOf(address.getPath())) {
        case "/api/leads.csv" -> leads(query);
        case "/api/records.csv" -> records(query);
        default -> throw refusal();
      };
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw refusal();
    }
  }

  private static CsvPath leads(MultiValueMap<String, String> query) {
    var states = query.getOrDefault("state", List.of()).stream().map(LeadState::valueOf).toList();
    var step = text(query, "step");
    return new Leads(
        new LeadFilter(
            id(query, "campaign"),
            states,
            step == null ? null : LeadStep.valueOf(step),
            text(query, "search")));
  }

  private static CsvPath records(MultiValueMap<String, String> query) {
    var from = text(query, "from");
    var to = text(query, "to");
    if (from == null || to == null) {
      throw refusal();
    }
    return new Records(
        new ReportFilter(
            LocalDate.parse(from),
            LocalDate.parse(to),
            id(query, "account"),
            id(query, "campaign"),
            id(query, "user")),
        "true".equals(query.getFirst("summed")));
  }

  private static @Nullable Long id(MultiValueMap<String, String> query, String name) {
    var value = text(query, name);
    return value == null ? null : Long.valueOf(value);
  }

  private static @Nullable String text(MultiValueMap<String, String> query, String name) {
    var value = query.getFirst(name);
    return value == null || value.isBlank()
        ? null
        : java.net.URLDecoder.decode(value, java.nio.charset.StandardCharsets.UTF_8);
  }

  private static IlgException refusal() {
    return IlgException.invalid(
        "path", "must be /api/leads.csv or /api/records.csv with their parameters");
  }
}
