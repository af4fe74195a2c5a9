/** Planted violations: each breaks one rule of the house on purpose. */
@NullMarked
package dev.ilg.testing.planted;

import org.jspecify.annotations.NullMarked;
