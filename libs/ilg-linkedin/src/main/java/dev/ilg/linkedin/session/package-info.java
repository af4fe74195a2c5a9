/** LinkedIn as its users see it, and the browser sessions behind it. */
@NullMarked
package dev.ilg.linkedin.session;

import org.jspecify.annotations.NullMarked;
