package dev.ilg.linkedin.act;

import dev.ilg.linkedin.refusal.Refusal;

/** What LinkedIn showed after an act; a click proves nothing. */
public sealed interface Sending {

  /**
   * LinkedIn shows the effect.
   *
   * @param evidence what was read and where
   */
  record Sent(String evidence) implements Sending {}

  /**
   * Nothing went out, and LinkedIn said why.
   *
   * @param refusal why
   * @param evidence what was read and where
   */
  record NotSent(Refusal refusal, String evidence) implements Sending {}

  /** The gate was closed; nothing was clicked. */
  record Withheld() implements Sending {}

  /**
   * It may have gone out or not.
   *
   * @param evidence what was read and where
   */
  record Unclear(String evidence) implements Sending {}
}
