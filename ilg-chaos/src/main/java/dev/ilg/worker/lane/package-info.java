/** The harness's door to the lane loop, whose parts are nobody else's business. */
@NullMarked
package dev.ilg.worker.lane;

import org.jspecify.annotations.NullMarked;
