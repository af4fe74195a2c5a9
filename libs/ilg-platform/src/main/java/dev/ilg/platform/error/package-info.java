/** Errors with a code that says to everyone what they are. */
@NullMarked
package dev.ilg.platform.error;

import org.jspecify.annotations.NullMarked;
