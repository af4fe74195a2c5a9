/** The invented people: who exists, what they look like and which search finds them. */
@NullMarked
package dev.ilg.simulator.world;

import org.jspecify.annotations.NullMarked;
