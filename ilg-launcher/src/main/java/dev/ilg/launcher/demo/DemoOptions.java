package dev.ilg.launcher.demo;

/**
 * What a demo is told.
 *
 * @param json whether standard output holds one object and nothing else
 * @param keep whether its folder stays
 */
public record DemoOptions(int days, int leads, long seed, boolean json, boolean keep) {}
