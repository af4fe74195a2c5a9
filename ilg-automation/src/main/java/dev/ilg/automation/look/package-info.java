/** Outreach once: arm, click, settle; and reading LinkedIn for what was left without an outcome. */
@NullMarked
package dev.ilg.automation.look;

import org.jspecify.annotations.NullMarked;
