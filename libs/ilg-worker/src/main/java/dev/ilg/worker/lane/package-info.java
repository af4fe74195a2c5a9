/** The loop over lanes: lease, renew, work, report, hand back. */
@NullMarked
package dev.ilg.worker.lane;

import org.jspecify.annotations.NullMarked;
