/** Where a worker may be killed, by name. */
@NullMarked
package dev.ilg.chaos.point;

import org.jspecify.annotations.NullMarked;
