/** Withdrawing invites that went stale. */
@NullMarked
package dev.ilg.automation.withdrawal;

import org.jspecify.annotations.NullMarked;
