/** Processes that are started, watched, started again and ended. */
@NullMarked
package dev.ilg.launcher.process;

import org.jspecify.annotations.NullMarked;
