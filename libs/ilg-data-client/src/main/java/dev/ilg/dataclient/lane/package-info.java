/** Lanes as a worker sees them: lease, renew, report, hand back. */
@NullMarked
package dev.ilg.dataclient.lane;

import org.jspecify.annotations.NullMarked;
