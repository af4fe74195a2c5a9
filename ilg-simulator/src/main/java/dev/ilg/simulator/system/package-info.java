/** The two ports and the templates. */
@NullMarked
package dev.ilg.simulator.system;

import org.jspecify.annotations.NullMarked;
