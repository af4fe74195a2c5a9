/** Short-lived signed tokens: who calls, for whom, and for how long. */
@NullMarked
package dev.ilg.platform.token;

import org.jspecify.annotations.NullMarked;
