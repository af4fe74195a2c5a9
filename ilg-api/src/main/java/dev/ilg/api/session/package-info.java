/** Sign in, refresh, sign out, and what users change about themselves. */
@NullMarked
package dev.ilg.api.session;

import org.jspecify.annotations.NullMarked;
