package dev.ilg.linkedin.page;

import java.util.List;

/** What the path of an address says about the page; never the query, which may name other pages. */
enum Place {
  ORDINARY,
  SIGNED_OUT,
  CHECKPOINT,
  NO_SEAT,
  MISSING;

  private static final List<String> SIGN_IN_PATHS =
      List.of(
          "/login", "/uas/", "/authwall", "/signup", "/sales/login", "/checkpoint/lg", "/m/login");

  static Place of(String path) {
    if (SIGN_IN_PATHS.stream().anyMatch(path::startsWith)) {
      return SIGNED_OUT;
    }
    if (path.startsWith("/checkpoint") || path.startsWith("/challenge")) {
      return CHECKPOINT;
    }
    if (path.startsWith("/404")) {
      return MISSING;
    }
    return path.startsWith("/sales/contract-chooser") || path.startsWith("/premium/")
        ? NO_SEAT
        : ORDINARY;
  }
}
