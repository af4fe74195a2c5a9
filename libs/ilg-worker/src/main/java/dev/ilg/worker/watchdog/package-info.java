/** A process beside the worker that ends its browser when the worker stops renewing its leases. */
@NullMarked
package dev.ilg.worker.watchdog;

import org.jspecify.annotations.NullMarked;
