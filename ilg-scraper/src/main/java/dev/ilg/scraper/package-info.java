/** The service that reads campaign lists and profiles. */
@NullMarked
package dev.ilg.scraper;

import org.jspecify.annotations.NullMarked;
