package dev.ilg.chaos.linkedin;

/** What LinkedIn does to a click or a read besides doing it. */
public enum Lie {
  /** Nothing: it is honest. */
  NONE,
  /** Done, and no answer comes. */
  EFFECT_WITHOUT_ANSWER,
  /** The page says done, and nothing was. */
  ANSWER_WITHOUT_EFFECT,
  /** Done, and shown only much later. */
  LATE_EFFECT,
  /** Done, and the next reads show what was before. */
  STALE_READ,
  /** Done, and the person's profile is gone from then on: nobody can tell. */
  PERSON_GONE,
  /** 429 instead of the page. */
  RATE_LIMITED,
  /** Signed out. */
  SESSION_LOSS
}
