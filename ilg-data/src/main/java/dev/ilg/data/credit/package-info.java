/** The append-only ledger of credits. */
@NullMarked
@ApplicationModule(allowedDependencies = {"system", "audit"})
package dev.ilg.data.credit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
