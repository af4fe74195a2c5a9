/** Campaigns. */
@NullMarked
package dev.ilg.api.campaign;

import org.jspecify.annotations.NullMarked;
