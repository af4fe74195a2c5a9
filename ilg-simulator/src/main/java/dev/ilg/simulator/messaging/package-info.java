/** Conversations: the inbox, a thread, the composer and the overlay bubble. */
@NullMarked
package dev.ilg.simulator.messaging;

import org.jspecify.annotations.NullMarked;
