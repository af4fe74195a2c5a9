/** The door through which ilg-data grants and revokes. */
@NullMarked
package dev.ilg.egress.control;

import org.jspecify.annotations.NullMarked;
