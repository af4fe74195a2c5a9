package dev.ilg.linkedin.sales;

import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Path and query of a campaign list, with the page set; the query stays encoded as it came. */
final class ListAddress {

  private ListAddress() {}

  static String of(String listUrl, int page) {
    var address = URI.create(listUrl);
    var query = address.getRawQuery() == null ? "" : address.getRawQuery();
    var kept =
        Arrays.stream(query.split("&"))
            .filter(part -> !part.isEmpty() && !part.startsWith("page="))
            .collect(Collectors.joining("&"));
    // The first page carries no number, as LinkedIn's own links have it.
    var paged = page == 1 ? kept : kept.isEmpty() ? "page=" + page : kept + "&page=" + page;
    return address.getRawPath() + (paged.isEmpty() ? "" : "?" + paged);
  }
}
