package dev.ilg.chaos.point;

/** Told when a crash point is passed; may take as long as it likes, or never return. */
@FunctionalInterface
public interface Passage {

  /** A crash point is passed now. */
  void at(String point);
}
