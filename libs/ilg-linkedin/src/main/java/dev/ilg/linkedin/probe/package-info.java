/** Looking at one page with the real page objects, and saying what they read. */
@NullMarked
package dev.ilg.linkedin.probe;

import org.jspecify.annotations.NullMarked;
