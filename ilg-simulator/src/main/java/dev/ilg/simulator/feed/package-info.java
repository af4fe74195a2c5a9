/** The feed and the thin pages that the navigation leads to. */
@NullMarked
package dev.ilg.simulator.feed;

import org.jspecify.annotations.NullMarked;
