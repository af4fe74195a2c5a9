/** Daily counts, records and analytics. */
@NullMarked
@ApplicationModule(allowedDependencies = {"system", "outbox"})
package dev.ilg.data.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
