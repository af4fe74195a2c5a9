/** Profiles of leads. */
@NullMarked
package dev.ilg.scraper.lead;

import org.jspecify.annotations.NullMarked;
