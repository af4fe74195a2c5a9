/** What all page objects stand on: a tab that refuses strange pages, and ladders of locators. */
@NullMarked
package dev.ilg.linkedin.page;

import org.jspecify.annotations.NullMarked;
