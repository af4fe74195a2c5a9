package dev.ilg.simulator.variant;

/** What LinkedIn does to one account or in one build, and not to another. */
public enum Quirk {
  /** Dialogs stand in the page itself, not in the shadow root of the interop outlet. */
  LIGHT_DOM(Place.INVITE, true),
  /** Empty dialogs and dialogs about something else stand on the page. */
  FOREIGN_DIALOGS(Place.INVITE, true),
  /** Asks how one knows the person before it asks for a note. */
  HOW_KNOWN(Place.INVITE, true),
  /** An invite is sent without a word about it. */
  SILENT(Place.INVITE, true),
  /** A profile shows that an invite waits only when it is opened anew. */
  LATE_PENDING(Place.INVITE, true),
  /** An invite is sent, and a dialog says that the weekly limit is near. */
  NEAR_LIMIT(Place.INVITE, false),
  /** Says that an invite was sent, and sends none. */
  HOLLOW(Place.INVITE, false),
  /** No notes are left: said instead of the text field. */
  UPSELL_BEFORE(Place.INVITE, false),
  /** No notes are left: said after Send. */
  UPSELL_AFTER(Place.INVITE, false),
  /** Everybody's e-mail is asked for. */
  EMAIL_GATE(Place.INVITE, false),
  /** Everybody's e-mail is asked for, beside a button that does nothing. */
  EMAIL_GATE_IDLE(Place.INVITE, false),
  /** The weekly limit is reached: a dialog says so instead of the invite's. */
  WEEKLY_LIMIT_FIRST(Place.INVITE, false),
  /** The weekly limit is reached: a dialog says so after Send. */
  WEEKLY_LIMIT(Place.INVITE, false),
  /** The weekly limit is reached: a toast says so after Send. */
  WEEKLY_LIMIT_TOAST(Place.INVITE, false),
  /** A click on Pending does nothing: only the sent list takes an invite back. */
  PENDING_IDLE(Place.WITHDRAWAL, true),
  /** Rows that leave the screen are taken out of the list. */
  VIRTUAL_ROWS(Place.SEARCH, true),
  /** A prompt for the app lies over the page. */
  APP_PROMPT(Place.SEARCH, true),
  /** There are more people than pages are shown. */
  RESULT_CAP(Place.SEARCH, false),
  /** Cards that leave the screen are taken out of the list. */
  WINDOWED(Place.PEOPLE, true),
  /** The list ends in the middle: more never comes. */
  STUCK_LIST(Place.PEOPLE, false),
  /** Rows that leave the screen are taken out of the list. */
  WINDOWED_ROWS(Place.CONVERSATIONS, true),
  /** More rows never come. */
  STUCK_ROWS(Place.CONVERSATIONS, false),
  /** A row ends in a reaction of the other person, which is no message. */
  REACTION_LAST(Place.CONVERSATIONS, true),
  /** A conversation opens as a bubble over another page. */
  OVERLAY(Place.THREAD, true),
  /** A bubble of somebody else is still open, with a composer of its own. */
  STRAY_BUBBLE(Place.THREAD, true),
  /** Send sleeps until a hint about the Enter key is closed. */
  COACH_MARK(Place.THREAD, true),
  /** Older messages come when the thread is scrolled up. */
  LAZY_THREAD(Place.THREAD, true),
  /** Older messages never come. */
  STUCK_THREAD(Place.THREAD, false);

  private final Place place;
  private final boolean harmless;

  Quirk(Place place, boolean harmless) {
    this.place = place;
    this.harmless = harmless;
  }

  /** Where it shows. */
  public Place place() {
    return place;
  }

  /** Whether everything can still be done as without it. */
  public boolean isHarmless() {
    return harmless;
  }

  boolean isWeeklyLimit() {
    return this == WEEKLY_LIMIT_FIRST || this == WEEKLY_LIMIT || this == WEEKLY_LIMIT_TOAST;
  }

  boolean isNoteQuota() {
    return this == UPSELL_BEFORE || this == UPSELL_AFTER;
  }

  boolean isEmailGate() {
    return this == EMAIL_GATE || this == EMAIL_GATE_IDLE;
  }
}
