package dev.ilg.linkedin.profile;

/** Which of LinkedIn's builds served a page; several are live side by side. */
public enum Generation {
  /** Server-driven, 2026. */
  SDUI,
  /** React with {@code data-view-name}, 2024 to early 2026. */
  DATA_VIEW_NAME,
  /** Ember with readable classes. */
  CLASSIC,
  /** None of their marks is there. */
  UNKNOWN
}
