/** The control port: the judge's answers and the developer's page. */
@NullMarked
package dev.ilg.simulator.control;

import org.jspecify.annotations.NullMarked;
