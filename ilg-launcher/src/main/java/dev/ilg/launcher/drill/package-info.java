/**
 * Drills: LinkedIn changes a page on purpose, and ILG must notice, stop what is hurt, and go on.
 */
@NullMarked
package dev.ilg.launcher.drill;

import org.jspecify.annotations.NullMarked;
