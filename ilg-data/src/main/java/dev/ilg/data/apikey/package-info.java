/** Keys by which clients' own programs sign in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "system"})
package dev.ilg.data.apikey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
