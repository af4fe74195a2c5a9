/** Looks whether LinkedIn's pages are still what the work needs; sends nothing. */
@NullMarked
package dev.ilg.linkedin.canary;

import org.jspecify.annotations.NullMarked;
