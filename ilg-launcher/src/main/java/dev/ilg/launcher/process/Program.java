package dev.ilg.launcher.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What to start, and how to tell that it works.
 *
 * @param port where it listens, for people; 0 for none
 * @param environment all that it gets
 * @param log where its output is appended
 * @param startLimit how long it may take until it is ready
 * @param stopSignal the signal that asks it to end, such as {@code TERM}
 */
public record Program(
    String name,
    int port,
    List<String> command,
    Map<String, String> environment,
    Path log,
    Readiness readiness,
    Duration startLimit,
    String stopSignal) {}
