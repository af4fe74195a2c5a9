/** The lists of sent invites and of connections. */
@NullMarked
package dev.ilg.simulator.network;

import org.jspecify.annotations.NullMarked;
