/** Sales Navigator: search, lists and the lead page. */
@NullMarked
package dev.ilg.simulator.sales;

import org.jspecify.annotations.NullMarked;
