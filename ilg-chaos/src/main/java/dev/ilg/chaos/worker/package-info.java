/** A worker as a small process: the real protocol, with a LinkedIn across the wire. */
@NullMarked
package dev.ilg.chaos.worker;

import org.jspecify.annotations.NullMarked;
