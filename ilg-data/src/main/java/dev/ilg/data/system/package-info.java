/** What every feature uses: who calls, scalars, errors, sealed secrets. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package dev.ilg.data.system;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
