package dev.ilg.simulator.world;

/** One degree at one school. */
public record Education(String school, String degree, int fromYear, int untilYear) {}
