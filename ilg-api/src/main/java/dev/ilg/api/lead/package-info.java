/** Leads, one by one and as CSV. */
@NullMarked
package dev.ilg.api.lead;

import org.jspecify.annotations.NullMarked;
