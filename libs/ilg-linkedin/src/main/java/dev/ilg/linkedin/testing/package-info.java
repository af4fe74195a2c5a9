/** Doubles of LinkedIn for tests of those who use it. */
@NullMarked
package dev.ilg.linkedin.testing;

import org.jspecify.annotations.NullMarked;
