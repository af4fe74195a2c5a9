/** Conversations: who wrote, what was said, and sending a message. */
@NullMarked
package dev.ilg.linkedin.messaging;

import org.jspecify.annotations.NullMarked;
