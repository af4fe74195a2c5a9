package dev.ilg.simulator.variant;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a page is shown to one account.
 *
 * @param layout how the page is built
 * @param tongue its language
 * @param steps what a click on Connect leads to
 * @param quirks what else is special
 */
public record Variant(Layout layout, Tongue tongue, InviteSteps steps, Set<Quirk> quirks) {

  /** What everyone is shown who was not told otherwise. */
  public static final Variant USUAL =
      new Variant(Layout.SDUI_MAY_LATE, Tongue.ENGLISH, InviteSteps.ASK, Set.of());

  /** The words of its language. */
  public Labels labels() {
    return Labels.of(tongue);
  }

  /** Whether it is the build of Ember. */
  public boolean classic() {
    return layout == Layout.CLASSIC;
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

  /** Whether this is special. */
  public boolean has(Quirk quirk) {
    return quirks.contains(quirk);
  }

  /** Whether the account may send no more invites this week. */
  public boolean weeklyLimit() {
    return quirks.stream().anyMatch(Quirk::isWeeklyLimit);
  }

  /** Whether the account has no notes left. */
  public boolean noteQuota() {
    return quirks.stream().anyMatch(Quirk::isNoteQuota);
  }

  /** Whether an e-mail is asked for, whoever is invited. */
  public boolean emailGate() {
    return quirks.stream().anyMatch(Quirk::isEmailGate);
  }

  /** Whether the e-mail stands beside a button that does nothing. */
  public boolean idleButton() {
    return has(Quirk.EMAIL_GATE_IDLE);
  }

  /** Whether a hint keeps Send from working. */
  public boolean coachMark() {
    return has(Quirk.COACH_MARK);
  }

  /** Whether somebody else's bubble is open. */
  public boolean strayBubble() {
    return has(Quirk.STRAY_BUBBLE);
  }

  /** Whether older messages never come. */
  public boolean stuckThread() {
    return has(Quirk.STUCK_THREAD);
  }

  /** Whether more conversations never come. */
  public boolean stuckRows() {
    return has(Quirk.STUCK_ROWS);
  }

  /** The quirks as the page's scripts read them. */
  public String quirkNames() {
    return quirks.stream().map(Quirk::name).sorted().collect(Collectors.joining(" "));
  }
}
