/** LinkedIn's stand-in with its journal, and who decides what breaks when. */
@NullMarked
package dev.ilg.chaos.referee;

import org.jspecify.annotations.NullMarked;
