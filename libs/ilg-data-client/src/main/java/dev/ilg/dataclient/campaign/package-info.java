/** Campaigns, for ilg-api. */
@NullMarked
package dev.ilg.dataclient.campaign;

import org.jspecify.annotations.NullMarked;
