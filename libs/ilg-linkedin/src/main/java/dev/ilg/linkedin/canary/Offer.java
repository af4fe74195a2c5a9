package dev.ilg.linkedin.canary;

/** Whether a page has what is needed for one person. */
public enum Offer {
  /** It is there. */
  THERE,
  /** The page says by itself why it is not: it tells nothing about a change. */
  NOT_FOR_THEM,
  /** It is not there, or the page does not tell. */
  MISSING
}
