/** Outreach once: arm, click, settle, and what to look at again. */
@NullMarked
package dev.ilg.dataclient.outreach;

import org.jspecify.annotations.NullMarked;
