/** Invites: sending one, seeing it pending, withdrawing it. */
@NullMarked
package dev.ilg.linkedin.invite;

import org.jspecify.annotations.NullMarked;
