/**
 * What operators watch: queue, lanes, outreach, credits and pauses as metrics, and how many workers
 * are wanted.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"system"})
package dev.ilg.data.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
