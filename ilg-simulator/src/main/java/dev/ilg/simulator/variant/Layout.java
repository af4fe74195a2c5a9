package dev.ilg.simulator.variant;

/** How a page is built; all of them are live on LinkedIn side by side. */
public enum Layout {
  /** Server-driven, March 2026. */
  SDUI_MARCH,
  /** Server-driven, May 2026: a second, compact action row. */
  SDUI_MAY,
  /** Server-driven, later in May 2026: no role on the screen, strangers in an aside. */
  SDUI_MAY_LATE,
  /** React with {@code data-view-name}. */
  DATA_VIEW_NAME,
  /** Ember with readable classes. */
  CLASSIC;

  /** Whether it is one of the server-driven ones. */
  public boolean isSdui() {
    return switch (this) {
      case SDUI_MARCH, SDUI_MAY, SDUI_MAY_LATE -> true;
      case DATA_VIEW_NAME, CLASSIC -> false;
    };
  }
}
