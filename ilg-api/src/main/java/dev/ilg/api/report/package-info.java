/** Records and analytics. */
@NullMarked
package dev.ilg.api.report;

import org.jspecify.annotations.NullMarked;
