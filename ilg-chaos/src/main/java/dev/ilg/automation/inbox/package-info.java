/** The harness's door to following up. */
@NullMarked
package dev.ilg.automation.inbox;

import org.jspecify.annotations.NullMarked;
