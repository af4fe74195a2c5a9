/** ilg-scheduler: decides which tasks exist and when they may run. */
@NullMarked
package dev.ilg.scheduler;

import org.jspecify.annotations.NullMarked;
