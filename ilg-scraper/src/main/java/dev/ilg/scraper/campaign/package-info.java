/** Campaign lists, page by page. */
@NullMarked
package dev.ilg.scraper.campaign;

import org.jspecify.annotations.NullMarked;
