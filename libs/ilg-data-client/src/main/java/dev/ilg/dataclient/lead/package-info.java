/** Leads as a worker finds and reads them. */
@NullMarked
package dev.ilg.dataclient.lead;

import org.jspecify.annotations.NullMarked;
