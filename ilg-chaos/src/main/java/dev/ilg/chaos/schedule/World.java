package dev.ilg.chaos.schedule;

import dev.ilg.chaos.linkedin.StandIn;
import dev.ilg.chaos.verdict.Tally;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a schedule's workers live in.
 *
 * @param points counts deaths at crash points
 * @param trace hears every step; null when nobody listens
 */
record World(
    Simulation simulation,
    Tables tables,
    Rules rules,
    StandIn site,
    Chance chance,
    Set<Mutant> mutants,
    Tally points,
    @Nullable Consumer<String> trace) {

  void say(@Nullable Object... words) {
    if (trace != null) {
      var line = Arrays.stream(words).map(String::valueOf).collect(Collectors.joining(" "));
      trace.accept("%10.3f %s".formatted(simulation.now() / 1e9, line));
    }
  }
}
