/** Records and analytics, for ilg-api. */
@NullMarked
package dev.ilg.dataclient.report;

import org.jspecify.annotations.NullMarked;
