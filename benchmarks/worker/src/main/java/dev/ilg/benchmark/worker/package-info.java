/** What ILG's page objects cost, beside a bare Playwright script that loads and reads the same. */
@NullMarked
package dev.ilg.benchmark.worker;

import org.jspecify.annotations.NullMarked;
