/** Doubles of the lane's side of ilg-data, for tests of handlers and of the loop. */
@NullMarked
package dev.ilg.worker.testing;

import org.jspecify.annotations.NullMarked;
