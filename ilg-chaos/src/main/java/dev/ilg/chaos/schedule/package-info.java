/** The level of simulated schedules: one process, virtual time, replayable by seed. */
@NullMarked
package dev.ilg.chaos.schedule;

import org.jspecify.annotations.NullMarked;
