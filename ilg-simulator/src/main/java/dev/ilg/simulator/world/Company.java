package dev.ilg.simulator.world;

/** An invented employer and its number in Sales Navigator. */
public record Company(String name, int id) {}
