/** The audit log, for ilg-api. */
@NullMarked
package dev.ilg.dataclient.audit;

import org.jspecify.annotations.NullMarked;
