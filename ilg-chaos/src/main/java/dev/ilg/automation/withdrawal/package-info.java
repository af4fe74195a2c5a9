/** The harness's door to withdrawing. */
@NullMarked
package dev.ilg.automation.withdrawal;

import org.jspecify.annotations.NullMarked;
