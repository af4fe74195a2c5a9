/** Who accepted and who replied, and the follow-ups to those who did not. */
@NullMarked
package dev.ilg.automation.inbox;

import org.jspecify.annotations.NullMarked;
