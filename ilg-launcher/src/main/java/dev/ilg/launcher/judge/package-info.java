/** The simulator's journal beside ILG's own figures. */
@NullMarked
package dev.ilg.launcher.judge;

import org.jspecify.annotations.NullMarked;
