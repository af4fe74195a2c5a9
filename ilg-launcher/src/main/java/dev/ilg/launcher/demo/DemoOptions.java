package dev.ilg.launcher.demo;

import java.util.Set;

/**
 * What a demo is told.
 *
 * @param json whether standard output holds one object and nothing else
 * @param keep whether its folder stays
 * @param without services that are left out
 * @param variants which builds of its pages the simulator shows
 */
public record DemoOptions(
    int days,
    int leads,
    long seed,
    boolean json,
    boolean keep,
    Set<String> without,
    String variants) {}
