package dev.ilg.data.measure;

/**
 * A figure's value.
 *
 * @param label which one, such as a task's type; empty for a figure without label
 */
record Measured(Figure figure, String label, double value) {

  /** The sum of two values of one figure. */
  Measured and(Measured other) {
    return new Measured(figure, label, value + other.value);
  }
}
