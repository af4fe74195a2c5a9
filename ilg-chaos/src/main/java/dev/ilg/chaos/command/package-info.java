/** The words after ./ilg chaos. */
@NullMarked
package dev.ilg.chaos.command;

import org.jspecify.annotations.NullMarked;
