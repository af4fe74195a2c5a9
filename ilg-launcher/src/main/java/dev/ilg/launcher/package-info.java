/** Starts, watches and ends everything on one machine, and lives through the demo. */
@NullMarked
package dev.ilg.launcher;

import org.jspecify.annotations.NullMarked;
