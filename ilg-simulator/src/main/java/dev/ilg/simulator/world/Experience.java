package dev.ilg.simulator.world;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** One position; without an end it is the present one. */
public record Experience(
    String title, Company company, String location, YearMonth from, @Nullable YearMonth until) {}
