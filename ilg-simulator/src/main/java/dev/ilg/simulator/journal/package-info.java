/** The judge: an append-only record of everything that arrived, kept apart from the pages. */
@NullMarked
package dev.ilg.simulator.journal;

import org.jspecify.annotations.NullMarked;
