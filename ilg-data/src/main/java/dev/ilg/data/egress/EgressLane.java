package dev.ilg.data.egress;

import org.jspecify.annotations.Nullable;

/** A lane's epoch, how long its lease still holds, and its exit. */
record EgressLane(long lane, long epoch, long leasedForMillis, @Nullable String peer) {}
