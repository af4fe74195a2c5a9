package dev.ilg.simulator.variant;

/**
 * How a page is shown to one account.
 *
 * @param layout how the page is built
 * @param tongue its language
 * @param steps what a click on Connect leads to
 */
public record Variant(Layout layout, Tongue tongue, InviteSteps steps) {

  /** What everyone is shown who was not told otherwise. */
  public static final Variant USUAL =
      new Variant(Layout.SDUI_MAY_LATE, Tongue.ENGLISH, InviteSteps.ASK);

  /** The words of its language. */
  public Labels labels() {
    return Labels.of(tongue);
  }

  /** {@code role="main"} was lost in late May. */
  public boolean hasScreenRole() {
    return layout != Layout.SDUI_MAY_LATE;
  }

  /** The second row came in May. */
  public boolean hasCompactRow() {
    return layout != Layout.SDUI_MARCH;
  }

  /** Whether strangers stand in an aside. */
  public boolean hasAside() {
    return layout == Layout.SDUI_MAY_LATE;
  }

  /** Whether the invite dialog can be closed. */
  public boolean closable() {
    return steps != InviteSteps.TWO_BUTTONS;
  }

  /** Whether no dialog asks. */
  public boolean direct() {
    return steps == InviteSteps.DIRECT;
  }
}
