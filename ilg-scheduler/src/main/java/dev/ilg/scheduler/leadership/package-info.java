/** One copy is active, others stand by. */
@NullMarked
package dev.ilg.scheduler.leadership;

import org.jspecify.annotations.NullMarked;
