/** The words that ./ilg understands and that need more than a shell. */
@NullMarked
package dev.ilg.launcher.command;

import org.jspecify.annotations.NullMarked;
