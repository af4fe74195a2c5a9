/** What came of a run. */
@NullMarked
package dev.ilg.chaos.verdict;

import org.jspecify.annotations.NullMarked;
