package dev.ilg.launcher.process;

/**
 * How one service is now.
 *
 * @param seconds how long it took to become ready, or takes so far
 * @param note what a person should know, empty when nothing
 */
public record ServiceStatus(
    String name,
    int port,
    ServiceState state,
    long pid,
    int restarts,
    double seconds,
    String note) {}
