/** Workers without work: what a task costs when doing it costs nothing. */
@NullMarked
package dev.ilg.benchmark.queue;

import org.jspecify.annotations.NullMarked;
