/** The harness's door to inviting. */
@NullMarked
package dev.ilg.automation.invite;

import org.jspecify.annotations.NullMarked;
