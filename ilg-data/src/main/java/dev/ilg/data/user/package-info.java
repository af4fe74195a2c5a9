/** Users, roles and their sessions on the dashboard. */
@NullMarked
@ApplicationModule(allowedDependencies = {"system", "audit"})
package dev.ilg.data.user;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
