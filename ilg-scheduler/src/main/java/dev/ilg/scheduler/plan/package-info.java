/** Each account's local day, planned once. */
@NullMarked
package dev.ilg.scheduler.plan;

import org.jspecify.annotations.NullMarked;
