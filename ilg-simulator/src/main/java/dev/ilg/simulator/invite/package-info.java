/** The invite modal, and the endpoints that send and withdraw invites. */
@NullMarked
package dev.ilg.simulator.invite;

import org.jspecify.annotations.NullMarked;
