/** The harness's door to outreach once. */
@NullMarked
package dev.ilg.automation.look;

import org.jspecify.annotations.NullMarked;
