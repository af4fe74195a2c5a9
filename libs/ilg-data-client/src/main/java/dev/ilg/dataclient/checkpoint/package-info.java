/** Checkpoints: for their owners, and for the browser that stands before one. */
@NullMarked
package dev.ilg.dataclient.checkpoint;

import org.jspecify.annotations.NullMarked;
