/** The public profile of a person, as the 2026 layout shows it. */
@NullMarked
package dev.ilg.simulator.profile;

import org.jspecify.annotations.NullMarked;
