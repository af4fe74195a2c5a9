/** Sending invites. */
@NullMarked
package dev.ilg.automation.invite;

import org.jspecify.annotations.NullMarked;
