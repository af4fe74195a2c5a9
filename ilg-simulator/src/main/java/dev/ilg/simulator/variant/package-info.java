/** Which of LinkedIn's builds and languages an account is shown, page by page. */
@NullMarked
package dev.ilg.simulator.variant;

import org.jspecify.annotations.NullMarked;
