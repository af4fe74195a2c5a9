package dev.ilg.dataclient.system;

import java.util.List;

/** Part of a list and how many there are in all. */
public record Page<T>(List<T> items, long total) {}
