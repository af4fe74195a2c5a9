/** The service that acts on LinkedIn: invites, follow-ups and withdrawals. */
@NullMarked
package dev.ilg.automation;

import org.jspecify.annotations.NullMarked;
