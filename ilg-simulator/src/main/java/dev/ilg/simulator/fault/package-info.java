/** What goes wrong between a browser and LinkedIn, on demand, for one account. */
@NullMarked
package dev.ilg.simulator.fault;

import org.jspecify.annotations.NullMarked;
