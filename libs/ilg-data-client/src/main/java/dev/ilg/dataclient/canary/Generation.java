package dev.ilg.dataclient.canary;

/** Which of LinkedIn's builds served a page. */
public enum Generation {
  /** Server-driven, 2026. */
  SDUI,
  /** React with {@code data-view-name}. */
  DATA_VIEW_NAME,
  /** Ember. */
  CLASSIC,
  /** None of their marks is there. */
  UNKNOWN
}
