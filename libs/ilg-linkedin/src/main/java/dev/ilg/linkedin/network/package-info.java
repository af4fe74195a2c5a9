/** Connections of the account. */
@NullMarked
package dev.ilg.linkedin.network;

import org.jspecify.annotations.NullMarked;
