/** Checkpoints: what LinkedIn asks of an account's owner, and their answer. */
@NullMarked
package dev.ilg.api.checkpoint;

import org.jspecify.annotations.NullMarked;
