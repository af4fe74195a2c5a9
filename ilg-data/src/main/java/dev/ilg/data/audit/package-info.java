/** Who did what, when; append-only. */
@NullMarked
@ApplicationModule(allowedDependencies = {"system"})
package dev.ilg.data.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
