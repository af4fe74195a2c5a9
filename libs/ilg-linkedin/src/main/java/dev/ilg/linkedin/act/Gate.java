package dev.ilg.linkedin.act;

/** Asked directly before an irreversible click; the last moment to stop. */
@FunctionalInterface
public interface Gate {

  /** Whether the click may happen now. */
  boolean mayAct();
}
