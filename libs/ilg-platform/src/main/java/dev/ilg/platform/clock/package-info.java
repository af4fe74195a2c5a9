/** The business clock: the system's, or one that a file drives in demos. */
@NullMarked
package dev.ilg.platform.clock;

import org.jspecify.annotations.NullMarked;
