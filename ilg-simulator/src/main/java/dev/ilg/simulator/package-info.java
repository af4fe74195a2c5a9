/** A LinkedIn and Sales Navigator to develop and test against. */
@NullMarked
package dev.ilg.simulator;

import org.jspecify.annotations.NullMarked;
