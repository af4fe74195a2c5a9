/** The level of the whole suite with browser and simulator. */
@NullMarked
package dev.ilg.chaos.suite;

import org.jspecify.annotations.NullMarked;
