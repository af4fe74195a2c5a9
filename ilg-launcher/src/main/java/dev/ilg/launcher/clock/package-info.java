/** Business time: when it may jump, and how far. */
@NullMarked
package dev.ilg.launcher.clock;

import org.jspecify.annotations.NullMarked;
