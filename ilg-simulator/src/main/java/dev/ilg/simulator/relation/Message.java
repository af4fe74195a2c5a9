package dev.ilg.simulator.relation;

import java.time.Instant;

/** One message of a thread; not our own means that it came from the person. */
public record Message(Instant at, String text, boolean own) {}
