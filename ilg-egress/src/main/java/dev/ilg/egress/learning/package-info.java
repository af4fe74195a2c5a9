/** What the gateway asks ilg-data when it starts. */
@NullMarked
package dev.ilg.egress.learning;

import org.jspecify.annotations.NullMarked;
