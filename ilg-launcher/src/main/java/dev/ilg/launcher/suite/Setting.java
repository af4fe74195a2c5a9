package dev.ilg.launcher.suite;

import dev.ilg.launcher.system.Home;
import java.util.Map;
import java.util.Set;

/**
 * How one run of everything is set up.
 *
 * @param businessTime whether a file drives business time; else it is the system's
 * @param durable whether the data must outlive the machine
 * @param simulator further environment of the simulator
 * @param without services that are not started, because somebody runs them in an editor
 */
public record Setting(
    Home home,
    PortPlan ports,
    boolean businessTime,
    boolean durable,
    Map<String, String> simulator,
    Set<String> without) {}
