/** What ILG consists of on one machine, and in which order it starts. */
@NullMarked
package dev.ilg.launcher.suite;

import org.jspecify.annotations.NullMarked;
