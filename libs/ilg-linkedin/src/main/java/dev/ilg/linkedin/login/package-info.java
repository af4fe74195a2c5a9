/** Signing in, and telling what stands in the way of it. */
@NullMarked
package dev.ilg.linkedin.login;

import org.jspecify.annotations.NullMarked;
