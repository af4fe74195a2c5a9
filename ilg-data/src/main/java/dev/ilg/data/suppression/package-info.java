/** People who must not be contacted. */
@NullMarked
@ApplicationModule(allowedDependencies = {"system"})
package dev.ilg.data.suppression;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
